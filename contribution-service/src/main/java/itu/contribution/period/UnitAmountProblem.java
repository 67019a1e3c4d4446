package itu.contribution.period;

import java.time.LocalDate;

import itu.contribution.period.rules.AmountBreach;
import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.period.rules.FixedAmount;
import itu.contribution.units.Money;
import itu.contribution.units.MoneyView;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemType;

/** Why an amount of the unit is refused. */
public enum UnitAmountProblem implements ProblemType {
    /** What a class owes would not be exact: a sixteenth of the amount, or of its fifth, is no whole centime. */
    UNIT_AMOUNT_NOT_EXACT,
    /** The definitive amount would exceed the upper limit. */
    UNIT_AMOUNT_ABOVE_LIMIT,
    /** The steps would not have been decided in their order. */
    UNIT_AMOUNT_OUT_OF_SEQUENCE,
    /** The decision lies after the business date. */
    DECISION_IN_THE_FUTURE;

    @Override
    public int status() {
        return 422;
    }

    /**
     * The amount of the unit in an amount of money.
     *
     * @throws itu.platform.problem.ProblemException 422 with the next higher exact amount, when this one is not exact
     */
    public static AmountOfUnit exact(Money asked) {
        return AmountOfUnit.of(asked)
                .orElseThrow(() -> Problem.of(UNIT_AMOUNT_NOT_EXACT)
                        .provision("CV 480")
                        .with("requested", asked.amount())
                        .with(
                                "nextExact",
                                AmountOfUnit.atLeast(asked.cents(), 1, asked.currency())
                                        .memberState()
                                        .amount())
                        .toException());
    }

    static Problem of(AmountBreach breach, FixedAmount asked) {
        return switch (breach) {
            case AmountBreach.AboveUpperLimit(var limit, var definitive) ->
                Problem.of(UNIT_AMOUNT_ABOVE_LIMIT)
                        .provision("CS 161E")
                        .with("upperLimit", MoneyView.of(limit))
                        .with("definitive", MoneyView.of(definitive))
                        .with("limitAmount", limit.amount())
                        .with("definitiveAmount", definitive.amount());
            case AmountBreach.OutOfSequence(var other) ->
                Problem.of(UNIT_AMOUNT_OUT_OF_SEQUENCE)
                        .provision(asked.status().provision())
                        .with("asked", asked.status())
                        .with("other", other.status())
                        .with("otherFixedOn", String.valueOf(other.fixedOn()));
        };
    }

    static Problem inTheFuture(LocalDate day) {
        return Problem.of(DECISION_IN_THE_FUTURE).with("date", day);
    }
}
