package itu.contribution.classofcontribution;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

/** Classes of a period 2028-2031, written as the units of the first day and those from later years on. */
class RecordedClassTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2028, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "10, 2027, 10",
        "10, 2031, 10",
        "10 2029:8 2030:6, 2028, 10",
        "10 2029:8 2030:6, 2029, 8",
        "10 2029:8 2030:6, 2030, 6",
        "10 2029:8 2030:6, 2031, 6",
        "10 2029:8 2030:6, 2027, 10",
        "10 2029:8 2030:6, 2035, 6"
    })
    void each_day_has_the_class_of_the_last_step_before_it(String recorded, int year, String units) {
        assertThat(recorded(recorded).on(LocalDate.of(year, 1, 1))).isEqualTo(ContributoryUnits.parse(units));
    }

    @ParameterizedTest
    @CsvSource({
        "10,                2030:12, 10 2030:12",
        "10,                2028:12, 12",
        "10 2029:8 2030:6,  2030:7,  10 2029:8 2030:7",
        "10 2029:8 2030:6,  2029:9,  10 2029:9",
        "10 2029:8 2030:6,  2028:11, 11",
        "10 2030:12,        2029:11, 10 2029:11 2030:12",
        "10 2030:12,        2029:12, 10 2029:12",
        "10 2030:12,        2031:13, 10 2030:12 2031:13",
        "10 2030:12,        2028:11, 11 2030:12"
    })
    void an_increase_takes_the_place_of_what_would_be_lower_from_its_day_on(
            String recorded, String increase, String raised) {
        assertThat(recorded(recorded).raised(step(increase), FIRST_DAY)).isEqualTo(recorded(raised));
    }

    @ParameterizedTest
    @CsvSource({
        "10,                2029:8 2030:5,  10 2029:8 2030:5",
        "10,                2028:8 2029:5,  8 2029:5",
        "10,                2029:10 2030:8, 10 2030:8",
        "10 2030:12,        2029:8,         10 2029:8",
        "10 2029:12,        2030:8,         10 2029:12 2030:8",
        "10 2029:6,         2028:8,         8 2029:6",
        "10 2029:8 2031:4,  2030:6,         10 2029:8 2030:6 2031:4",
        "10 2029:12,        2029:12,        10 2029:12",
        "10 2029:5,         2030:8,         10 2029:5"
    })
    void a_reduction_takes_the_place_of_what_would_be_higher_from_its_days_on(
            String recorded, String reduction, String lowered) {
        var steps =
                Arrays.stream(reduction.split(" ")).map(RecordedClassTest::step).toList();

        assertThat(recorded(recorded).lowered(steps, FIRST_DAY)).isEqualTo(recorded(lowered));
    }

    private static RecordedClass recorded(String text) {
        var parts = List.of(text.split(" "));
        return new RecordedClass(
                "CHE",
                "2028-2031",
                ContributoryUnits.parse(parts.getFirst()),
                Basis.DECLARED,
                "test",
                parts.stream().skip(1).map(RecordedClassTest::step).toList());
    }

    private static Step step(String text) {
        var parts = Arrays.asList(text.split(":"));
        return new Step(
                LocalDate.of(Integer.parseInt(parts.getFirst()), 1, 1),
                ContributoryUnits.parse(parts.getLast()),
                Basis.DECLARED,
                "test");
    }
}
