package itu.contribution.simulation.rules;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Finding;
import itu.contribution.units.ContributoryUnits;

/**
 * A Member State as it counts in the answer.
 *
 * @param units what it counts for once a reduction has taken full effect
 * @param years what it counts for in each year of the period: under a phasing plan more in the first ones (CS 165)
 * @param breaches rules that this class does not meet; none where the present class is not on record
 */
public record CountedState(
        StateFacts facts,
        ContributoryUnits units,
        List<ContributoryUnits> years,
        Origin origin,
        List<Finding> breaches) {

    static CountedState of(StateFacts state, Question question, Edition edition) {
        var changed = question.changes().get(state.code());
        if (changed != null) {
            return judged(state, changed, Origin.CHANGED, question, edition);
        }
        if (state.announced() != null) {
            return judged(state, state.announced(), Origin.ANNOUNCED, question, edition);
        }
        if (state.present() == null) {
            var nothing = ContributoryUnits.ZERO;
            return new CountedState(
                    state, nothing, Collections.nCopies(question.years(), nothing), Origin.NOT_ON_RECORD, List.of());
        }
        var assumed = question.silent().about(state).of(state.present(), state, edition);
        return judged(state, assumed, Origin.ASSUMED, question, edition);
    }

    private static CountedState judged(
            StateFacts state, ContributoryUnits units, Origin origin, Question question, Edition edition) {
        var plan = Law.plan(units, state, edition);
        var years = IntStream.range(0, question.years())
                .map(year -> question.firstYear() + year)
                .mapToObj(year -> plan.unitsIn(year, state.present(), units))
                .toList();
        return new CountedState(state, units, years, origin, Law.breaches(units, state, edition));
    }

    ContributoryUnits presentOrZero() {
        return facts.present() == null ? ContributoryUnits.ZERO : facts.present();
    }

    /** Whether the class goes up (1), stays (0) or goes down (-1); null where there is nothing to compare with. */
    @Nullable
    Integer direction() {
        return facts.present() == null ? null : Integer.signum(units.compareTo(facts.present()));
    }
}
