package itu.membership.dues.rules;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a membership owes for a calendar year.
 *
 * @param payable whether there is anything to pay; a fee of zero is owed by nobody
 * @param dueOn last day to pay in time; null while no invoice is known
 * @param settledOn day on which nothing of it was left, by whatever cause; null while something is
 */
public record DuesOfYear(
        int year,
        boolean payable,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate settledOn) {}
