package itu.contribution.simulation.rules;

import java.util.List;

import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Finding;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.rulebook.rules.MemberStateChoice;
import itu.contribution.rulebook.rules.Occasion;
import itu.contribution.units.ContributoryUnits;

/** What the rulebook says of a class that a Member State might choose at the conference. */
final class Law {
    private Law() {}

    /** The rules that the class does not meet and no authorization sets aside; none where there is no class to start from. */
    static List<Finding> breaches(ContributoryUnits units, StateFacts state, Edition edition) {
        if (state.present() == null) {
            return List.of();
        }
        var choice = new MemberStateChoice(
                units, state.present(), state.eligibility(), Occasion.AT_CONFERENCE, state.authorization());
        return Judgement.of(choice, edition).breaches();
    }
}
