package itu.contribution.declaration;

import java.util.List;

import itu.contribution.units.ContributoryUnits;
import itu.platform.problem.Problem;

/** What the rulebook says of an announcement. */
sealed interface Verdict {
    /** It may stand, with the warnings that a provisional stage allows, by the rules of an edition. */
    record Stands(String edition, ContributoryUnits presentUnits, List<Warning> warnings) implements Verdict {}

    record Refused(Problem problem) implements Verdict {}
}
