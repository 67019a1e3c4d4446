package itu.membership.targetlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import itu.membership.criteria.Criteria;

/**
 * The addressees that fitted criteria when they were frozen.
 *
 * @param explanation whom the criteria found, on which day and how many, by language tag
 * @param validAt day on which memberships and their absence counted
 * @param frozenBy token subject of who froze it
 * @param entries how many they are
 */
record FrozenVersion(
        UUID targetList,
        int number,
        Criteria criteria,
        Map<String, String> explanation,
        LocalDate validAt,
        Instant frozenAt,
        String frozenBy,
        int entries) {}
