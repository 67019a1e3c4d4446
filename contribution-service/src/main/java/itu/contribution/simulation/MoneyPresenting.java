package itu.contribution.simulation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import itu.contribution.simulation.SimulationView.BalanceView;
import itu.contribution.simulation.SimulationView.RevenueView;
import itu.contribution.simulation.SimulationView.Sums;
import itu.contribution.simulation.SimulationView.TargetView;
import itu.contribution.simulation.SimulationView.YearView;
import itu.contribution.simulation.rules.Answer;
import itu.contribution.units.Money;
import itu.contribution.units.MoneyView;

/** Writes the money in an answer. */
final class MoneyPresenting {
    private MoneyPresenting() {}

    static @Nullable RevenueView revenue(Facts facts, Answer answer) {
        if (answer.yearly() == null || answer.ofPeriod() == null) {
            return null;
        }
        var presentAmount = facts.presentAmountOfUnit();
        var presentYearly = presentAmount == null
                ? null
                : presentAmount.ofMemberStates(answer.total().present());
        return new RevenueView(
                Sums.of(answer.yearly()),
                Sums.of(answer.ofPeriod()),
                facts.years(),
                view(presentYearly),
                presentYearly == null ? null : view(less(answer.yearly().memberStates(), presentYearly)));
    }

    static List<YearView> byYear(Answer answer) {
        return answer.byYear().stream()
                .map(year -> new YearView(
                        year.year(), year.units(), year.revenue() == null ? null : Sums.of(year.revenue())))
                .toList();
    }

    static @Nullable TargetView target(Answer answer) {
        var against = answer.target();
        if (against == null) {
            return null;
        }
        return new TargetView(
                MoneyView.of(against.target().budget()),
                against.target().years(),
                view(against.difference()),
                against.balance() == null ? null : BalanceView.of(against.balance()));
    }

    private static Money less(Money amount, Money subtracted) {
        return new Money(Math.subtractExact(amount.cents(), subtracted.cents()), amount.currency());
    }

    private static @Nullable MoneyView view(@Nullable Money amount) {
        return amount == null ? null : MoneyView.of(amount);
    }
}
