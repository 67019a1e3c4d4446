package itu.contribution.simulation.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.rules.Authorization;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Finding;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.rulebook.rules.MemberStateChoice;
import itu.contribution.rulebook.rules.Occasion;
import itu.contribution.rulebook.rules.PhasingPlan;
import itu.contribution.units.ContributoryUnits;

/** What the rulebook says of a class that a Member State might choose at the conference. */
final class Law {
    private Law() {}

    /** The rules that the class does not meet and no authorization sets aside; none where there is no class to start from. */
    static List<Finding> breaches(ContributoryUnits units, StateFacts state, Edition edition) {
        if (state.present() == null) {
            return List.of();
        }
        return judgement(units, state, state.present(), state.authorization(), edition)
                .breaches();
    }

    /** How the class takes effect: as its authorization says, where it takes one; otherwise from the first day. */
    static PhasingPlan plan(ContributoryUnits units, StateFacts state, Edition edition) {
        var authorization = state.authorization();
        if (state.present() == null || authorization == null) {
            return PhasingPlan.NONE;
        }
        var lawfulWithout = judgement(units, state, state.present(), null, edition)
                .breaches()
                .isEmpty();
        return lawfulWithout || !breaches(units, state, edition).isEmpty() ? PhasingPlan.NONE : authorization.plan();
    }

    private static Judgement judgement(
            ContributoryUnits units,
            StateFacts state,
            ContributoryUnits present,
            @Nullable Authorization authorization,
            Edition edition) {
        return Judgement.of(
                new MemberStateChoice(units, present, state.eligibility(), Occasion.AT_CONFERENCE, authorization),
                edition);
    }
}
