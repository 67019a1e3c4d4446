package itu.contribution.simulation.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.contribution.units.ContributoryUnits;

import static itu.contribution.simulation.rules.Worlds.PP_10;
import static itu.contribution.simulation.rules.Worlds.units;
import static org.assertj.core.api.Assertions.assertThat;

/** Over every class, open and closed to the low ones. */
class AssumptionTest {
    private static final List<ContributoryUnits> CHOOSABLE = Stream.concat(
                    PP_10.scale().stream(), IntStream.rangeClosed(41, 200).mapToObj(ContributoryUnits::whole))
            .toList();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keeping_changes_nothing(boolean lowClassesOpen) {
        for (var present : Worlds.classes()) {
            assertThat(Assumption.KEEP.of(present, lowClassesOpen, PP_10)).isEqualTo(present);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_class_down_is_the_next_lower_class_where_it_is_lawful(boolean lowClassesOpen) {
        for (var present : Worlds.classes()) {
            var next = CHOOSABLE.stream()
                    .filter(lower -> lower.compareTo(present) < 0)
                    .max(Comparator.naturalOrder())
                    .filter(lower -> isLawful(lower, present, lowClassesOpen))
                    .orElse(present);

            assertThat(Assumption.ONE_CLASS_DOWN.of(present, lowClassesOpen, PP_10))
                    .as("from %s", present)
                    .isEqualTo(next);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_lowest_lawful_class_is_the_least_of_all_that_no_rule_forbids(boolean lowClassesOpen) {
        for (var present : Worlds.classes()) {
            var lowest = CHOOSABLE.stream()
                    .filter(lower -> lower.compareTo(present) < 0)
                    .filter(lower -> isLawful(lower, present, lowClassesOpen))
                    .min(Comparator.naturalOrder())
                    .orElse(present);

            assertThat(Assumption.LOWEST_LAWFUL.of(present, lowClassesOpen, PP_10))
                    .as("from %s", present)
                    .isEqualTo(lowest);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "40, false, 39, 34",
        "41, false, 40, 34",
        "60, false, 59, 51",
        "25, false, 24, 21",
        "3, false, 2, 2",
        "2, false, 1 1/2, 1 1/2",
        "1/2, false, 1/4, 1/4",
        "1/4, false, 1/4, 1/4",
        "1/4, true, 1/8, 1/8",
        "1/8, true, 1/16, 1/16",
        "1/16, true, 1/16, 1/16"
    })
    void known_classes(String present, boolean lowClassesOpen, String oneDown, String lowest) {
        assertThat(Assumption.ONE_CLASS_DOWN.of(units(present), lowClassesOpen, PP_10))
                .isEqualTo(units(oneDown));
        assertThat(Assumption.LOWEST_LAWFUL.of(units(present), lowClassesOpen, PP_10))
                .isEqualTo(units(lowest));
    }

    @Test
    void a_state_that_lost_the_low_classes_keeps_the_one_it_has() {
        assertThat(Assumption.LOWEST_LAWFUL.of(units("1/8"), false, PP_10)).isEqualTo(units("1/8"));
    }

    private static boolean isLawful(ContributoryUnits units, ContributoryUnits present, boolean lowClassesOpen) {
        return Law.breaches(units, present, lowClassesOpen, PP_10).isEmpty();
    }
}
