package itu.contribution.period.rules;

import java.util.Optional;

import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;

/**
 * The amount of one contributory unit of a Member State for a year, such that what every class owes is exact (CS 159D): a
 * sixteenth of it, the smallest class (CV 468), and a sixteenth of its fifth, the unit of a Sector Member (CV 480), are whole
 * centimes.
 */
public record AmountOfUnit(Money memberState) {
    /** A sixteenth of a fifth: amounts go in steps of 80 centimes. */
    private static final int STEP = 80;

    private static final int SECTOR_MEMBERS_PART = 5;

    /**
     * Takes an exact amount.
     *
     * @throws IllegalArgumentException when the amount is not positive, or not exact for every class
     */
    public AmountOfUnit {
        if (memberState.cents() <= 0 || memberState.cents() % STEP != 0) {
            throw new IllegalArgumentException(memberState.amount() + " is not exact for every class");
        }
    }

    /** The amount, or nothing when it is not positive or not exact for every class. */
    public static Optional<AmountOfUnit> of(Money amount) {
        return amount.cents() > 0 && amount.cents() % STEP == 0
                ? Optional.of(new AmountOfUnit(amount))
                : Optional.empty();
    }

    /** The smallest exact amount that is not below the quotient of two positive numbers, in centimes. */
    public static AmountOfUnit atLeast(long dividend, long divisor, String currency) {
        var steps = Math.ceilDiv(dividend, Math.multiplyExact(divisor, STEP));
        return new AmountOfUnit(new Money(Math.multiplyExact(Math.max(1, steps), STEP), currency));
    }

    /** The unit of a Sector Member: a fifth (CV 480). */
    public Money sectorMember() {
        return new Money(memberState.cents() / SECTOR_MEMBERS_PART, memberState.currency());
    }

    /** What Member States with so many units together owe for a year. */
    public Money ofMemberStates(ContributoryUnits units) {
        return memberState.times(units);
    }

    /** What Sector Members with so many units together owe for a year. */
    public Money ofSectorMembers(ContributoryUnits units) {
        return sectorMember().times(units);
    }
}
