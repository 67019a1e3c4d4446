package itu.notification.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What this service reads of the facts about a membership.
 *
 * @param states from day to day, after the fact
 */
record MembershipTold(
        UUID membership,
        UUID organization,
        String category,
        @Nullable String sector,
        @Nullable String studyGroup,
        String memberState,
        List<Stretch> states) {
    MembershipTold {
        Objects.requireNonNull(membership, "membership");
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(states, "states");
    }

    /** Days in one state; {@code to} is the first day in another one or without the membership. */
    record Stretch(String state, LocalDate from, @Nullable LocalDate to) {}

    record Imported(List<MembershipTold> memberships) {}
}
