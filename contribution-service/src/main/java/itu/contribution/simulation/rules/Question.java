package itu.contribution.simulation.rules;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.units.ContributoryUnits;

/**
 * What is asked.
 *
 * @param silent what States without reply are assumed to choose
 * @param changes classes of named States, which go before their announcements
 * @param sectorMembers units of Sector Members to count; zero to leave them out
 * @param firstYear of the period
 * @param years how many years it has
 * @param amount of the unit; without it no revenue is computed
 */
public record Question(
        Assumptions silent,
        Map<String, ContributoryUnits> changes,
        ContributoryUnits sectorMembers,
        int firstYear,
        int years,
        @Nullable AmountOfUnit amount,
        @Nullable Target target) {
    public Question {
        changes = Map.copyOf(changes);
    }
}
