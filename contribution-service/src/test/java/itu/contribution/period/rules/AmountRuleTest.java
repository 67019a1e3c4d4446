package itu.contribution.period.rules;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import itu.contribution.units.Money;

import static org.assertj.core.api.Assertions.assertThat;

class AmountRuleTest {
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 27);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Test
    void only_a_definitive_amount_above_the_upper_limit_breaks_the_limit() {
        for (var asked : AmountStatus.values()) {
            for (var other : AmountStatus.values()) {
                for (long francs : List.of(317_996L, 318_000L, 318_004L)) {
                    var breach = new WithinUpperLimit()
                            .judge(amount(asked, francs, JUNE), List.of(amount(other, 318_000, JUNE)));

                    var definitiveAboveLimit =
                            asked == AmountStatus.DEFINITIVE && other == AmountStatus.UPPER_LIMIT && francs > 318_000;
                    var limitBelowDefinitive =
                            asked == AmountStatus.UPPER_LIMIT && other == AmountStatus.DEFINITIVE && francs < 318_000;
                    assertThat(breach.isPresent())
                            .as("%s of %d after %s of 318000", asked, francs, other)
                            .isEqualTo(definitiveAboveLimit || limitBelowDefinitive);
                }
            }
        }
    }

    @Test
    void a_later_step_is_never_decided_before_an_earlier_one() {
        for (var asked : AmountStatus.values()) {
            for (var other : AmountStatus.values()) {
                var order = Integer.signum(asked.compareTo(other));

                assertThat(breaksSequence(asked, JUNE, other, JULY)).isEqualTo(order > 0);
                assertThat(breaksSequence(asked, JULY, other, JUNE)).isEqualTo(order < 0);
                assertThat(breaksSequence(asked, JUNE, other, JUNE)).isFalse();
                assertThat(breaksSequence(asked, JUNE, other, null)).isFalse();
            }
        }
    }

    private static boolean breaksSequence(
            AmountStatus asked, LocalDate on, AmountStatus other, @Nullable LocalDate otherOn) {
        return new InSequence()
                .judge(amount(asked, 318_000, on), List.of(amount(other, 318_000, otherOn)))
                .isPresent();
    }

    private static FixedAmount amount(AmountStatus status, long francs, @Nullable LocalDate on) {
        return new FixedAmount(status, new AmountOfUnit(Money.chf(francs)), on);
    }
}
