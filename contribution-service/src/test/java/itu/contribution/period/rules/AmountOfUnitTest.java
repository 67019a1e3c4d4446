package itu.contribution.period.rules;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import itu.contribution.units.ContributoryUnits;
import itu.contribution.units.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AmountOfUnitTest {
    private static final ContributoryUnits SIXTEENTH = new ContributoryUnits(1);

    @Test
    void an_amount_is_taken_exactly_when_it_and_its_fifth_are_exact_for_the_smallest_class() {
        for (long cents = -200; cents <= 20_000; cents++) {
            var taken = AmountOfUnit.of(new Money(cents, "CHF")).isPresent();

            assertThat(taken).as("%d centimes", cents).isEqualTo(cents > 0 && isExact(cents));
        }
    }

    @Test
    void every_number_of_sixteenths_owes_whole_centimes() {
        var amount = new AmountOfUnit(new Money(80, "CHF"));

        for (int sixteenths = 0; sixteenths <= 41 * 16; sixteenths++) {
            var units = new ContributoryUnits(sixteenths);
            assertThat(amount.ofMemberStates(units).cents()).isEqualTo(5L * sixteenths);
            assertThat(amount.ofSectorMembers(units).cents()).isEqualTo(sixteenths);
        }
    }

    @Test
    void the_unit_of_a_sector_member_is_a_fifth() {
        assertThat(new AmountOfUnit(Money.chf(318_000)).sectorMember()).isEqualTo(Money.chf(63_600));
    }

    @Test
    void the_next_amount_above_a_quotient_is_the_smallest_exact_one() {
        for (long dividend = 0; dividend <= 500; dividend++) {
            for (long divisor = 1; divisor <= 7; divisor++) {
                var found = AmountOfUnit.atLeast(dividend, divisor, "CHF")
                        .memberState()
                        .cents();

                assertThat(found * divisor).isGreaterThanOrEqualTo(dividend);
                assertThat(found == 80 || (found - 80) * divisor < dividend).isTrue();
            }
        }
    }

    @Test
    void an_inexact_amount_is_no_amount_of_the_unit() {
        assertThatThrownBy(() -> new AmountOfUnit(Money.chf(318_001))).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isExact(long cents) {
        return cents % 5 == 0
                && Stream.of(cents, cents / 5).allMatch(amount -> isExactForTheSmallestClass(new Money(amount, "CHF")));
    }

    private static boolean isExactForTheSmallestClass(Money amount) {
        try {
            amount.times(SIXTEENTH);
            return true;
        } catch (ArithmeticException inexact) {
            return false;
        }
    }
}
