package itu.contribution.declaration;

import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Stage;
import itu.contribution.rulebook.CitedAuthorization;
import itu.contribution.rulebook.FindingView;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.FieldError;
import itu.platform.problem.Problem;

/** What the rulebook says of an announcement. */
sealed interface Verdict {
    /**
     * It may stand, with the warnings that a provisional stage allows, by the rules of an edition.
     *
     * @param authorization the larger reduction without which it could not stand
     */
    record Stands(
            String edition,
            ContributoryUnits presentUnits,
            List<Warning> warnings,
            @Nullable CitedAuthorization authorization)
            implements Verdict {}

    record Refused(Problem problem) implements Verdict {}

    /** At a provisional stage every breach is a warning, at the definitive stage any breach a refusal. */
    static Verdict of(Stage stage, Judgement judgement, ContributoryUnits present) {
        return stage == Stage.DEFINITIVE && !judgement.allowed()
                ? new Refused(refusal(judgement, present))
                : new Stands(
                        judgement.edition().name(),
                        present,
                        judgement.breaches().stream().map(Warning::of).toList(),
                        CitedAuthorization.of(judgement.authorizedBy().orElse(null)));
    }

    private static Problem refusal(Judgement judgement, ContributoryUnits present) {
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
