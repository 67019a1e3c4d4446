package itu.contribution.declaration;

import itu.contribution.call.Call;
import itu.platform.problem.Problem;

/** What became of an announcement. */
sealed interface Answer {
    /** It was recorded, or would be. */
    record Accepted(Call call, KnownDeclaration declaration) implements Answer {}

    /** It may not stand, and nothing was recorded. */
    record Refused(Problem problem) implements Answer {}
}
