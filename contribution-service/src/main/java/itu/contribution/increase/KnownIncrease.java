package itu.contribution.increase;

import org.jspecify.annotations.Nullable;

/** An increase with what has become of it. */
record KnownIncrease(Increase increase, @Nullable IncreaseWithdrawal withdrawal) {
    /** Changes with everything that happens to it. */
    long tag() {
        return withdrawal == null ? 1 : 2;
    }
}
