package itu.membership.catalogue.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;

/** The share of the year of joining: a new member pays from the first day of the month of its admission (CV 472). */
public final class ProRata {
    private static final int MONTHS = 12;

    private ProRata() {}

    /**
     * The fee from the first day of a month until the end of the year, rounded to centimes, halves up.
     *
     * @param annual the fee of a whole year
     */
    public static BigDecimal from(BigDecimal annual, Month month) {
        return annual.multiply(BigDecimal.valueOf(monthsFrom(month)))
                .divide(BigDecimal.valueOf(MONTHS), 2, RoundingMode.HALF_UP);
    }

    /** Months paid for in the year of joining, the month of admission included. */
    public static int monthsFrom(Month month) {
        return MONTHS + 1 - month.getValue();
    }
}
