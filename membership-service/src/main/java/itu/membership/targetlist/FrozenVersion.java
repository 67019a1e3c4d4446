package itu.membership.targetlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import itu.membership.criteria.Criteria;

/**
 * The addressees that fitted criteria when they were frozen.
 *
 * @param validAt day on which memberships and their absence counted
 * @param frozenBy token subject of who froze it
 * @param entries how many they are
 */
record FrozenVersion(
        UUID targetList,
        int number,
        Criteria criteria,
        LocalDate validAt,
        Instant frozenAt,
        String frozenBy,
        int entries) {}
