package itu.contribution.board;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Declaration;
import itu.contribution.declaration.KnownDeclaration;

/** A declaration as a contributor's reply, and whether it counts. */
record Reply(Declaration declaration, Timing timing) {
    static Reply of(KnownDeclaration known) {
        if (!known.late()) {
            return new Reply(known.declaration(), Timing.IN_TIME);
        }
        return new Reply(known.declaration(), known.acceptance() == null ? Timing.LATE : Timing.LATE_ACCEPTED);
    }

    /** The reply as a fact left it; null after a withdrawal. */
    static @Nullable Reply after(ReplyFact fact, LocalDate deadline) {
        var late = fact.declaration().receivedOn().isAfter(deadline);
        return switch (fact.kind()) {
            case DECLARATION, CORRECTION -> new Reply(fact.declaration(), late ? Timing.LATE : Timing.IN_TIME);
            case ACCEPTANCE -> new Reply(fact.declaration(), Timing.LATE_ACCEPTED);
            case WITHDRAWAL -> null;
        };
    }
}
