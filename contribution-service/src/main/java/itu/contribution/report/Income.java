package itu.contribution.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;

/**
 * What the units expected give at the amount of the unit.
 *
 * @param unit amount of one unit for a year
 * @param year of all units, to the nearest hundredth
 * @param period of all its years
 */
record Income(Money unit, Money year, Money period) {
    private static final BigDecimal SIXTEENTHS = BigDecimal.valueOf(16);

    static Income of(Money unit, ContributoryUnits units, int years) {
        var cents = BigDecimal.valueOf(unit.cents())
                .multiply(BigDecimal.valueOf(units.sixteenths()))
                .divide(SIXTEENTHS, 0, RoundingMode.HALF_UP)
                .longValueExact();
        return new Income(
                unit, new Money(cents, unit.currency()), new Money(Math.multiplyExact(cents, years), unit.currency()));
    }
}
