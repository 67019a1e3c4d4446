package itu.contribution.rulebook.rules;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * What a Sector Member chooses for its membership in one Sector (CV 480A).
 *
 * @param requested the class it chooses
 * @param current the class it has in that Sector; null when it joins
 */
public record SectorMemberChoice(
        ContributoryUnits requested,
        @Nullable ContributoryUnits current,
        Sector sector,
        SectorMemberFacts facts,
        Occasion occasion,
        @Nullable Authorization authorization)
        implements Choice {
    /** The same member choosing another class. */
    public SectorMemberChoice of(ContributoryUnits units) {
        return new SectorMemberChoice(units, current, sector, facts, occasion, authorization);
    }
}
