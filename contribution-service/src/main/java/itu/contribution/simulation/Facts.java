package itu.contribution.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.simulation.rules.StateFacts;
import itu.contribution.units.Money;

/**
 * All that an answer rests on beside the question, as it was known at an instant. A saved scenario keeps it.
 *
 * @param call reference of the call
 * @param years of the period
 * @param judgedOn day whose rules judge
 * @param amount of the unit in the period; null while it is not fixed
 * @param amountStatus its status; null where the period has none
 * @param presentAmount of the unit in the present period
 * @param sectorMemberSixteenths of a unit, of all Sector Members with a class on record in the present period
 * @param synthetic whether any figure is invented for a demonstration
 */
public record Facts(
        String call,
        String period,
        String presentPeriod,
        int years,
        LocalDate judgedOn,
        @Nullable LocalDate validAt,
        Instant knownAt,
        @Nullable Money amount,
        @Nullable String amountStatus,
        @Nullable Money presentAmount,
        int sectorMemberSixteenths,
        boolean synthetic,
        List<StateFacts> states) {

    /** The name of a period begins with it. */
    int firstYear() {
        return Integer.parseInt(period.substring(0, period.indexOf('-')));
    }

    @Nullable
    AmountOfUnit amountOfUnit() {
        return amount == null ? null : AmountOfUnit.of(amount).orElse(null);
    }

    @Nullable
    AmountOfUnit presentAmountOfUnit() {
        return presentAmount == null ? null : AmountOfUnit.of(presentAmount).orElse(null);
    }
}
