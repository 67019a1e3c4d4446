package itu.contribution.declaration;

import itu.contribution.rulebook.FindingView;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;

/** The refusal of a class that the rules do not allow, with every rule that it breaks and the provision of the strictest. */
public final class ClassRefusal {
    private ClassRefusal() {}

    public static Problem of(Judgement judgement, ContributoryUnits present) {
        var provision = judgement.strictestBreach().orElseThrow().provision();
        return Problem.of(DeclarationProblem.CLASS_NOT_ALLOWED)
                .provision(provision)
                .with("edition", judgement.edition().name())
                .with("current", present)
                .with("minimumAllowed", judgement.lowestAllowed())
                .with("requested", judgement.choice().requested())
                .errors(judgement.breaches().stream()
                        .map(breach -> new FieldError("/units", breach.code(), FindingView.text(breach)))
                        .toList());
    }
}
