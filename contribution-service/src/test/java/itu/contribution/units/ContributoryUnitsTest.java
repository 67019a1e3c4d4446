package itu.contribution.units;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContributoryUnitsTest {
    static IntStream everySixteenthUpToFortyOneUnits() {
        return IntStream.rangeClosed(-16, 41 * 16);
    }

    @ParameterizedTest
    @MethodSource("everySixteenthUpToFortyOneUnits")
    void what_is_written_is_read_back_the_same(int sixteenths) {
        var units = new ContributoryUnits(sixteenths);

        assertThat(ContributoryUnits.parse(units.toString())).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource({"1,1/16", "2,1/8", "4,1/4", "8,1/2", "16,1", "24,1 1/2", "640,40", "5489,343 1/16", "0,0", "-8,-1/2"})
    void units_are_written_as_whole_numbers_and_lowest_fractions(int sixteenths, String written) {
        assertThat(new ContributoryUnits(sixteenths)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7/3", "1/32", "0.5", "1,5", "", "ten", "1/0", "1e3", "99999999999", "10000", "½", "+1", "1 /2"})
    void what_is_no_number_of_sixteenths_is_refused(String text) {
        assertThatThrownBy(() -> ContributoryUnits.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_smallest_classes_have_exact_amounts() {
        assertThat(Money.chf(318_000).times(ContributoryUnits.parse("1/16")).amount())
                .isEqualTo("19875.00");
    }
}
