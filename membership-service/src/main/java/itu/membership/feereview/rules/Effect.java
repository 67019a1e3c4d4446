package itu.membership.feereview.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a change of fees does to the yearly revenue of one category and Sector.
 *
 * @param memberships those counted
 * @param withoutFee of these, memberships for which no fee is on record before or after; they count as nothing
 * @param before Swiss francs with the fees on record
 * @param after Swiss francs with the changed ones, all members staying
 */
public record Effect(long memberships, long withoutFee, BigDecimal before, BigDecimal after) {
    public static final Effect NOTHING = new Effect(0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    public static Effect of(List<Members> members, List<Paid> before, List<Paid> after) {
        return members.stream().map(alike -> of(alike, before, after)).reduce(NOTHING, Effect::plus);
    }

    private static Effect of(Members alike, List<Paid> before, List<Paid> after) {
        var now = alike.pay(before);
        var then = alike.pay(after);
        return now.isPresent() && then.isPresent()
                ? new Effect(alike.count(), 0, now.get(), then.get())
                : new Effect(alike.count(), alike.count(), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    public Effect plus(Effect other) {
        return new Effect(
                memberships + other.memberships,
                withoutFee + other.withoutFee,
                before.add(other.before),
                after.add(other.after));
    }

    public BigDecimal difference() {
        return after.subtract(before);
    }

    /**
     * How many members, each paying the average, can leave before an increase brings less than it was: the risk of it. Zero
     * when the revenue does not grow.
     */
    public long departuresThatUndoIt() {
        if (difference().signum() <= 0) {
            return 0;
        }
        return difference()
                .multiply(BigDecimal.valueOf(memberships - withoutFee))
                .divide(after, 0, RoundingMode.DOWN)
                .longValueExact();
    }
}
