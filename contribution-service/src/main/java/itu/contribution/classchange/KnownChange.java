package itu.contribution.classchange;

import org.jspecify.annotations.Nullable;

/** A change with what has become of it. */
record KnownChange(ClassChange change, @Nullable ChangeWithdrawal withdrawal) {
    /** Changes with everything that happens to it. */
    long tag() {
        return withdrawal == null ? 1 : 2;
    }
}
