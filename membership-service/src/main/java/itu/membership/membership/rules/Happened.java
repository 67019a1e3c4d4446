package itu.membership.membership.rules;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A fact of a membership, as far as it decides the state.
 *
 * @param number order of recording, from 1
 * @param effectiveOn first day on which it counts; for an ending fact the first day without the membership
 * @param until first day on which an exemption or an override does not hold any more; null when it stays
 * @param state the state that an override sets; null for all others
 */
public record Happened(
        int number,
        FactKind kind,
        LocalDate effectiveOn,
        @Nullable LocalDate until,
        @Nullable MembershipState state) {

    boolean covers(LocalDate day) {
        return !effectiveOn.isAfter(day) && (until == null || day.isBefore(until));
    }
}
