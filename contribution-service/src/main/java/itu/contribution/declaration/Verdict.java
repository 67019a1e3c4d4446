package itu.contribution.declaration;

import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Stage;
import itu.contribution.rulebook.CitedAuthorization;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.units.ContributoryUnits;
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
                ? new Refused(ClassRefusal.of(judgement, present))
                : new Stands(
                        judgement.edition().name(),
                        present,
                        judgement.breaches().stream().map(Warning::of).toList(),
                        CitedAuthorization.of(judgement.authorizedBy().orElse(null)));
    }
}
