package itu.membership.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.MembershipState;

/**
 * Which memberships are asked for; null leaves a property open.
 *
 * @param state its state on the day; null for all that had begun and were not over
 * @param day of the state; null for memberships of all times, with their state of today
 * @param knownAt facts recorded later are left out; null for all that is known
 */
record MembershipFilter(
        @Nullable UUID organization,
        @Nullable Category category,
        @Nullable Sector sector,
        @Nullable String memberState,
        @Nullable MembershipState state,
        @Nullable LocalDate day,
        @Nullable Instant knownAt) {}
