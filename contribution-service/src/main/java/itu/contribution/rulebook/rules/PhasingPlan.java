package itu.contribution.rulebook.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * How a larger reduction takes effect over the years of a period (CS 165: the Council tells the State). Without steps the
 * chosen class counts from the first day.
 *
 * @param steps the units of each year, in the order of the years
 */
public record PhasingPlan(List<Step> steps) {
    /** The class chosen counts from the first day. */
    public static final PhasingPlan NONE = new PhasingPlan(List.of());

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
     * The units of a contributor over the years of a period, each year given that changes them; the first is always given.
     * Before the plan's first year the present class holds, after its last the chosen one, and no year lies below that:
     * whoever chooses a higher class than the lowest authorized does not pay less on the way there.
     *
     * @param present the class held before the reduction
     * @param chosen the class that was chosen under the plan
     * @param firstYear first year of the period
     * @param lastYear last year of the period
     */
    public List<Step> inEffect(ContributoryUnits present, ContributoryUnits chosen, int firstYear, int lastYear) {
        var changes = new ArrayList<Step>();
        for (int year = firstYear; year <= lastYear; year++) {
            var units = unitsIn(year, present, chosen);
            if (changes.isEmpty() || !changes.getLast().units().equals(units)) {
                changes.add(new Step(year, units));
            }
        }
        return List.copyOf(changes);
    }

    /**
     * What counts in a year.
     *
     * @param present the class held before the reduction; not asked for where there are no steps
     * @param chosen the class that the reduction ends at
     */
    public ContributoryUnits unitsIn(int year, @Nullable ContributoryUnits present, ContributoryUnits chosen) {
        if (steps.isEmpty() || present == null) {
            return chosen;
        }
        var planned = steps.stream()
                .filter(step -> step.year() <= year)
                .map(Step::units)
                .reduce(present, (earlier, later) -> later);
        return planned.compareTo(chosen) > 0 ? planned : chosen;
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
