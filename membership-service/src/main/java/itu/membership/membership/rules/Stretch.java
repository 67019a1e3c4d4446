package itu.membership.membership.rules;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Days in a row in one state.
 *
 * @param from first day
 * @param to first day in another state or without the membership; null while nothing ends it
 */
public record Stretch(
        MembershipState state, LocalDate from, @Nullable LocalDate to) {
    public boolean covers(LocalDate day) {
        return !from.isAfter(day) && (to == null || day.isBefore(to));
    }
}
