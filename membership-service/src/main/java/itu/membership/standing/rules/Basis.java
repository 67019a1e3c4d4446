package itu.membership.standing.rules;

import org.jspecify.annotations.Nullable;

/** What the standing of a membership rests on. */
public enum Basis {
    NOT_BEGUN(null),
    AWAITING_PAYMENT("CV 472"),
    PAID("CV 472"),
    EXEMPT("CV 476"),
    EXEMPTION_EXPIRED("CV 476"),
    SUSPENDED("PP Res. 152"),
    REINSTATED("PP Res. 152"),
    OVERRIDDEN(null),
    DENOUNCED("CV 240"),
    EXCLUDED("PP Res. 152"),
    UPGRADED("CV 480A");

    private final @Nullable String provision;

    Basis(@Nullable String provision) {
        this.provision = provision;
    }

    /** The provision that it goes back to; null where a reason of its own counts instead. */
    public @Nullable String provision() {
        return provision;
    }
}
