package itu.notification.targetlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What this service reads of {@code itu.membership.target-list.frozen.v1}: one part of a version. */
record TargetListPart(
        UUID targetList,
        int number,
        String name,
        String addressee,
        LocalDate validAt,
        Instant frozenAt,
        Map<String, String> explanation,
        int count,
        int part,
        int parts,
        List<String> entries) {}
