package itu.contribution.simulation.rules;

import java.math.BigInteger;

import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;

/**
 * The amount of the unit at which the contributions meet a budget.
 *
 * @param exactFrancs the amount itself, a fraction of francs in lowest terms such as {@code 160000000/499}
 * @param wholeFrancs rounded up to the franc
 * @param amount rounded up to the next amount that is exact for every class, which is one that can be fixed
 * @param surplus what that amount brings in beyond the budget
 */
public record Balance(String exactFrancs, Money wholeFrancs, AmountOfUnit amount, Money surplus) {
    private static final int CENTIMES = 100;
    private static final int SECTOR_MEMBERS_PART = 5;
    private static final int SIXTEENTHS = 16;

    /**
     * The balance of a budget over units of which there are some.
     *
     * @param memberStates units of all years that the budget covers, added up
     * @param sectorMembers likewise
     */
    static Balance of(Money budget, ContributoryUnits memberStates, ContributoryUnits sectorMembers) {
        var currency = budget.currency();
        var dividend = Math.multiplyExact(budget.cents(), (long) SIXTEENTHS * SECTOR_MEMBERS_PART);
        var divisor = (long) SECTOR_MEMBERS_PART * memberStates.sixteenths() + sectorMembers.sixteenths();
        var amount = AmountOfUnit.atLeast(dividend, divisor, currency);
        return new Balance(
                fraction(dividend, divisor * CENTIMES),
                new Money(Math.ceilDiv(dividend, divisor * CENTIMES) * CENTIMES, currency),
                amount,
                Revenue.of(amount, memberStates, sectorMembers).less(budget));
    }

    private static String fraction(long numerator, long denominator) {
        var common = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .longValueExact();
        return numerator / common + "/" + denominator / common;
    }
}
