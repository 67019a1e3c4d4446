package itu.contribution.declaration;

import itu.contribution.rulebook.rules.ClassRule;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.Problem;

/** The refusal of a number of units that is no class, with the scale it was held against. */
public final class ScaleRefusal {
    private ScaleRefusal() {}

    /** Of what was sent as units and cannot even be read as such. */
    public static Problem of(String requested, Edition edition) {
        return of(requested, ClassRule.SCALE, edition);
    }

    public static Problem of(ContributoryUnits requested, Edition edition) {
        return of(
                requested.toString(),
                edition.isAboveScale(requested) ? ClassRule.ABOVE_SCALE : ClassRule.SCALE,
                edition);
    }

    private static Problem of(String requested, ClassRule<?> rule, Edition edition) {
        return Problem.of(DeclarationProblem.CLASS_NOT_ON_SCALE)
                .provision(rule.provision())
                .with("edition", edition.name())
                .with("requested", requested)
                .with("scale", edition.scale().reversed());
    }
}
