package itu.contribution.rulebook.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

class ReductionLimitTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/lowest_class_cs165.csv", numLinesToSkip = 1)
    void since_2012_the_lowest_class_of_every_class_is_the_published_one(String units, String lowest) {
        assertThat(Editions.PP_10.lowestReduction(ContributoryUnits.parse(units)))
                .hasToString(lowest);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/lowest_class_before_pp10.csv", numLinesToSkip = 1)
    void before_2012_the_lowest_class_of_every_class_lies_two_classes_down(String units, String lowest) {
        assertThat(Editions.BEFORE_PP_10.lowestReduction(ContributoryUnits.parse(units)))
                .hasToString(lowest);
    }

    @ParameterizedTest
    @CsvSource({
        "40,34",
        "30,25",
        "25,21",
        "21,17",
        "20,17",
        "15,12",
        "13,11",
        "11,9",
        "10,8",
        "8,6",
        "6,5",
        "5,4",
        "4,3",
        "3,2",
        "2,1 1/2",
        "1 1/2,1",
        "1,1/2",
        "1/2,1/4",
        "1/4,1/8",
        "1/8,1/16",
        "1/16,1/16"
    })
    void the_check_values_of_the_rule_come_out(String units, String lowest) {
        assertThat(Editions.PP_10.lowestReduction(ContributoryUnits.parse(units)))
                .hasToString(lowest);
    }

    @Test
    void above_the_scale_85_per_cent_are_rounded_down_to_a_whole_number() {
        assertThat(IntStream.rangeClosed(41, 2_000).filter(units -> lowest(units) != rounded(units)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"50,48", "42,40", "41,35"})
    void before_2012_every_whole_number_above_the_scale_counts_as_a_class(String units, String lowest) {
        assertThat(Editions.BEFORE_PP_10.lowestReduction(ContributoryUnits.parse(units)))
                .hasToString(lowest);
    }

    private static int lowest(int units) {
        return Editions.PP_10.lowestReduction(ContributoryUnits.whole(units)).sixteenths() / 16;
    }

    private static int rounded(int units) {
        return new BigDecimal("0.85")
                .multiply(BigDecimal.valueOf(units))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
    }
}
