package itu.contribution.units;

import java.math.BigDecimal;

/**
 * An amount in a currency, held in hundredths. Amounts of different currencies are never added.
 *
 * @param cents hundredths of the currency's unit
 * @param currency ISO 4217
 */
public record Money(long cents, String currency) {
    private static final int SIXTEENTHS = 16;

    public static Money chf(long francs) {
        return new Money(Math.multiplyExact(francs, 100), "CHF");
    }

    /**
     * Reads an amount as it is written, with at most two places.
     *
     * @throws ArithmeticException when it has more places, or is too large
     * @throws NumberFormatException when it is no decimal number
     */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount).movePointRight(2).longValueExact(), currency);
    }

    /**
     * The amount for a number of units, this being the amount of one (CS 159D).
     *
     * @throws ArithmeticException when a sixteenth of the amount is no whole number of hundredths and would need rounding
     */
    public Money times(ContributoryUnits units) {
        var total = Math.multiplyExact(cents, (long) units.sixteenths());
        if (total % SIXTEENTHS != 0) {
            throw new ArithmeticException("The amount of " + units + " units is not exact in hundredths");
        }
        return new Money(total / SIXTEENTHS, currency);
    }

    /** The decimal amount, with two places. */
    public String amount() {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }
}
