package itu.membership.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What is on record about a partner, as of one statement.
 *
 * @param number of the statement, from 1; the version of the profile
 * @param supersededAt when a later statement took its place; null while it stands
 */
record PartnerProfile(
        UUID organization,
        int number,
        Priorities priorities,
        @Nullable String source,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant supersededAt) {

    boolean covers(LocalDate day) {
        return priorities.covers(day);
    }
}
