package itu.contribution.simulation.rules;

import java.util.List;

import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Eligibility;
import itu.contribution.rulebook.rules.Finding;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.rulebook.rules.MemberStateChoice;
import itu.contribution.rulebook.rules.Occasion;
import itu.contribution.units.ContributoryUnits;

/** What the rulebook says of a class that a Member State might choose at a conference, no larger reduction being authorized. */
final class Law {
    private Law() {}

    static List<Finding> breaches(
            ContributoryUnits units, ContributoryUnits present, boolean lowClassesOpen, Edition edition) {
        var eligibility = lowClassesOpen ? Eligibility.LEAST_DEVELOPED : Eligibility.NONE;
        return Judgement.of(new MemberStateChoice(units, present, eligibility, Occasion.AT_CONFERENCE, null), edition)
                .breaches();
    }
}
