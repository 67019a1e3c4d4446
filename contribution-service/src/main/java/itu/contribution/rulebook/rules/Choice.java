package itu.contribution.rulebook.rules;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/** A class somebody chooses, with the facts that the rules ask for. */
public sealed interface Choice permits MemberStateChoice, SectorMemberChoice {
    ContributoryUnits requested();

    /** The class held before; none for a Sector Member that joins. */
    @Nullable
    ContributoryUnits current();

    Occasion occasion();

    /** The larger reduction that was authorized to the chooser for the period, if any. */
    @Nullable
    Authorization authorization();

    default boolean isReduction() {
        var held = current();
        return held != null && requested().compareTo(held) < 0;
    }
}
