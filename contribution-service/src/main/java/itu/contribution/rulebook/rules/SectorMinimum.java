package itu.contribution.rulebook.rules;

import itu.contribution.units.ContributoryUnits;

/**
 * The lowest class of Sector Members of a Sector in a circumstance.
 *
 * @param provision what it rests on, {@code CV 468B} or {@code PP Res. 170}
 */
public record SectorMinimum(Sector sector, Circumstance circumstance, ContributoryUnits minimum, String provision) {
    boolean isFor(SectorMemberChoice choice) {
        return sector == choice.sector() && circumstance.holds(choice.facts());
    }
}
