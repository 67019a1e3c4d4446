package itu.contribution.declaration;

import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;

/**
 * A declaration, and what was known about it at the time asked about.
 *
 * @param late whether it came after the deadline
 * @param withdrawal how it was taken back; null unless it was
 * @param acceptance the decision that it counts although late; null unless there is one
 * @param follows the contributor's choice at the stage before; null when there was none
 */
public record KnownDeclaration(
        Declaration declaration,
        Status status,
        boolean late,
        @Nullable Fact withdrawal,
        @Nullable Fact acceptance,
        @Nullable Declaration follows) {

    /** A declaration that has just been made. */
    static KnownDeclaration fresh(Declaration declaration, Call call, @Nullable Declaration follows) {
        var late = call.isLate(declaration.receivedOn());
        return new KnownDeclaration(declaration, Status.STANDS, late, null, null, follows);
    }

    /** Whether it counts as the contributor's reply: it stands, and came in time or was accepted. */
    public boolean counted() {
        return status == Status.STANDS && (!late || acceptance != null);
    }

    KnownDeclaration standing() {
        return new KnownDeclaration(declaration, Status.STANDS, late, withdrawal, acceptance, follows);
    }

    /** Number for the entity tag: it grows with everything that changes what is shown. */
    long tag() {
        return declaration.version()
                + (status == Status.REPLACED ? 1L : 0L)
                + (withdrawal == null ? 0L : 1L)
                + (acceptance == null ? 0L : 1L);
    }

    KnownDeclaration with(Fact fact) {
        return switch (fact.kind()) {
            case WITHDRAWAL -> new KnownDeclaration(declaration, Status.WITHDRAWN, late, fact, acceptance, follows);
            case ACCEPTANCE -> new KnownDeclaration(declaration, status, late, withdrawal, fact, follows);
        };
    }
}
