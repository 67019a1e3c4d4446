package itu.contribution.rulebook.rules;

import java.util.List;
import java.util.Optional;

import itu.contribution.units.ContributoryUnits;

/**
 * How a larger reduction takes effect over the years of a period (CS 165: the Council tells the State). Without steps the
 * chosen class counts from the first day.
 *
 * @param steps the units of each year, in the order of the years
 */
public record PhasingPlan(List<Step> steps) {
    public PhasingPlan {
        steps = List.copyOf(steps);
    }

    /** The units of a calendar year. */
    public record Step(int year, ContributoryUnits units) {}

    /** What can be wrong with a plan, each with a stable code. */
    public enum Fault {
        /** A year lies outside the period. */
        YEAR_OUTSIDE_PERIOD,
        /** The years do not follow one another. */
        YEARS_NOT_CONSECUTIVE,
        /** A year's units are no class of the scale. */
        NOT_A_CLASS,
        /** A year's units exceed the year's before, or the first year's the present class. */
        INCREASES,
        /** The last year's units are not the chosen class. */
        LAST_IS_NOT_THE_CHOSEN_CLASS
    }

    /**
     * The first fault of the plan, if any.
     *
     * @param present the class held before the reduction
     * @param chosen the class that the reduction ends at
     * @param firstYear first year of the period
     * @param lastYear last year of the period
     */
    public Optional<Fault> fault(
            ContributoryUnits present, ContributoryUnits chosen, int firstYear, int lastYear, Edition edition) {
        var before = new Step(firstYear - 1, present);
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.year() < firstYear || step.year() > lastYear) {
                return Optional.of(Fault.YEAR_OUTSIDE_PERIOD);
            }
            if (i > 0 && step.year() != before.year() + 1) {
                return Optional.of(Fault.YEARS_NOT_CONSECUTIVE);
            }
            if (!edition.offers(step.units())) {
                return Optional.of(Fault.NOT_A_CLASS);
            }
            if (step.units().compareTo(before.units()) > 0) {
                return Optional.of(Fault.INCREASES);
            }
            before = step;
        }
        return steps.isEmpty() || before.units().equals(chosen)
                ? Optional.empty()
                : Optional.of(Fault.LAST_IS_NOT_THE_CHOSEN_CLASS);
    }
}
