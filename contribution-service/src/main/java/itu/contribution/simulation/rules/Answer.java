package itu.contribution.simulation.rules;

import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;

/**
 * What follows.
 *
 * @param edition the edition of the rules that judged
 * @param total all Member States
 * @param byRegion by ITU-D region
 * @param byStatus by development status; a State with two counts in both, one without under NONE
 * @param byOrigin by why a State counts at its class
 * @param sectorMembers units of Sector Members that were counted
 * @param amount of the unit that was used; without it there is no revenue
 * @param yearly revenue of a year in which all reductions have taken full effect
 * @param ofPeriod revenue of the period, its years added up
 * @param byYear each year of the period
 * @param states each State, in the order of the facts
 */
public record Answer(
        String edition,
        Tally total,
        SortedMap<String, Tally> byRegion,
        SortedMap<String, Tally> byStatus,
        SortedMap<Origin, Tally> byOrigin,
        ContributoryUnits sectorMembers,
        @Nullable AmountOfUnit amount,
        @Nullable Revenue yearly,
        @Nullable Revenue ofPeriod,
        List<Year> byYear,
        @Nullable Against target,
        List<CountedState> states) {

    /**
     * A year of the period.
     *
     * @param units of Member States; more than in full effect while reductions are phased in (CS 165)
     * @param revenue null without an amount of the unit
     */
    public record Year(
            int year, ContributoryUnits units, @Nullable Revenue revenue) {}

    /**
     * The revenue against a budget.
     *
     * @param difference revenue less budget over the budget's years; null without an amount of the unit
     * @param balance null when there are no units
     */
    public record Against(
            Target target,
            @Nullable Money difference,
            @Nullable Balance balance) {}
}
