package itu.contribution.rulebook.rules;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * What a Member State chooses, and from where.
 *
 * @param requested the class it chooses
 * @param current the class it has, base of the limit on reductions (CS 165)
 * @param eligibility its title to the classes below the general minimum (CV 468A)
 */
public record MemberStateChoice(
        ContributoryUnits requested,
        ContributoryUnits current,
        Eligibility eligibility,
        Occasion occasion,
        @Nullable Authorization authorization)
        implements Choice {
    /** The same State choosing another class. */
    public MemberStateChoice of(ContributoryUnits units) {
        return new MemberStateChoice(units, current, eligibility, occasion, authorization);
    }
}
