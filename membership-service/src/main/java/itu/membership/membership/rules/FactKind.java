package itu.membership.membership.rules;

import java.util.Locale;

/** What can happen to a membership. */
public enum FactKind {
    /** Approved as a member; the day decides from which month it pays (CV 472). */
    ADMITTED,
    /** The Council exempts it from fees until a day (CV 476). */
    EXEMPTED,
    /** Paid for the first time. */
    ACTIVATED,
    /** Goes on for one more year. */
    RENEWED,
    /** Chose another class of contribution. */
    CLASS_CHANGED,
    /** Loses its rights for arrears (Resolution 152). */
    SUSPENDED,
    REINSTATED,
    /** Left, by its own word or its Member State's (CV 240). */
    DENOUNCED,
    /** Excluded for arrears (Resolution 152). */
    EXCLUDED,
    /** Ended because the organization became a Sector Member. */
    UPGRADED,
    /** Set by hand to a state until a day, with a reason. */
    OVERRIDDEN;

    /** Whether the membership is over from the day of the fact on. */
    public boolean ends() {
        return this == DENOUNCED || this == EXCLUDED || this == UPGRADED;
    }

    /** The name in event types: {@code class-changed}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
