package itu.contribution.period.rules;

import itu.contribution.units.Money;

/** A rule that an amount of the unit does not meet. */
public sealed interface AmountBreach {
    /** The definitive amount would exceed the upper limit (CS 161E). */
    record AboveUpperLimit(Money upperLimit, Money definitive) implements AmountBreach {}

    /** A later step would have been decided before an earlier one; {@code other} is the step on record. */
    record OutOfSequence(FixedAmount other) implements AmountBreach {}
}
