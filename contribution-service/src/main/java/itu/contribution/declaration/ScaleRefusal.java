package itu.contribution.declaration;

import itu.contribution.rulebook.rules.Edition;
import itu.platform.problem.Problem;

/** The refusal of a number of units that is no class, with the scale it was held against. */
final class ScaleRefusal {
    private ScaleRefusal() {}

    static Problem of(String requested, Edition edition) {
        return Problem.of(DeclarationProblem.CLASS_NOT_ON_SCALE)
                .provision("CV 468")
                .with("edition", edition.name())
                .with("requested", requested)
                .with("scale", edition.scale().reversed());
    }
}
