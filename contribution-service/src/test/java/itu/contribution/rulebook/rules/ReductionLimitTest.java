package itu.contribution.rulebook.rules;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

class ReductionLimitTest {
    private static final ReductionLimit LIMIT = new ReductionLimit();

    @ParameterizedTest
    @CsvFileSource(resources = "/lowest_class_cs165.csv", numLinesToSkip = 1)
    void the_lowest_class_of_every_class_is_the_published_one(String units, String lowest) {
        assertThat(ReductionLimit.lowest(ContributoryUnits.parse(units), Editions.PP_10))
                .hasToString(lowest);
    }

    @ParameterizedTest
    @CsvSource({"100,85", "60,51", "48,40", "47,39", "41,34"})
    void above_the_scale_whole_numbers_count_down_to_its_top(String units, String lowest) {
        assertThat(ReductionLimit.lowest(ContributoryUnits.parse(units), Editions.PP_10))
                .hasToString(lowest);
    }

    static Stream<Arguments> everyPairOfClasses() {
        return Editions.PP_10.scale().stream()
                .flatMap(from -> Editions.PP_10.scale().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPairOfClasses")
    void a_choice_is_a_breach_exactly_when_it_lies_below_the_lowest_class(
            ContributoryUnits from, ContributoryUnits to) {
        var lowest = ReductionLimit.lowest(from, Editions.PP_10);

        var breach = LIMIT.judge(new Choice(to, from, true), Editions.PP_10);

        assertThat(breach.map(Breach::minimumAllowed).stream().toList())
                .isEqualTo(to.compareTo(lowest) < 0 ? List.of(lowest) : List.of());
    }
}
