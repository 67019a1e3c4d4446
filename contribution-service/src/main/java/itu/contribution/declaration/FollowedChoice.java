package itu.contribution.declaration;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * The contributor's choice at the stage before, as it stood when this one was made.
 *
 * @param difference units announced now, less those announced then; below zero with a minus
 * @param changed whether the two choices differ
 */
record FollowedChoice(
        UUID declaration,
        @Schema(examples = "CL-25-36/CHE/0001") String receiptNumber,
        ContributoryUnits units,

        ContributoryUnits difference,

        boolean changed) {
    static @Nullable FollowedChoice of(KnownDeclaration known) {
        var then = known.follows();
        if (then == null) {
            return null;
        }
        var difference = known.declaration().units().minus(then.units());
        return new FollowedChoice(
                then.id(), then.receiptNumber(), then.units(), difference, !difference.equals(ContributoryUnits.ZERO));
    }
}
