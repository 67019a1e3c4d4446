package itu.contribution.simulation.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import itu.contribution.rulebook.rules.Authorization;
import itu.contribution.rulebook.rules.DecidingBody;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Editions;
import itu.contribution.rulebook.rules.Eligibility;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.rulebook.rules.MemberStateChoice;
import itu.contribution.rulebook.rules.Occasion;
import itu.contribution.units.ContributoryUnits;

import static itu.contribution.rulebook.rules.Editions.PP_10;
import static itu.contribution.simulation.rules.Worlds.units;
import static org.assertj.core.api.Assertions.assertThat;

/** Over every class, eligibility and edition. */
class AssumptionTest {
    static Stream<Edition> editions() {
        return Editions.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void keeping_changes_nothing(Edition edition) {
        for (var state : states(edition)) {
            assertThat(assume(Assumption.KEEP, state, edition)).isEqualTo(state.present());
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void one_class_down_is_the_next_lower_class_where_it_is_lawful(Edition edition) {
        for (var state : states(edition)) {
            var next = below(state, edition)
                    .max(Comparator.naturalOrder())
                    .filter(lower -> isLawful(lower, state, edition))
                    .orElse(state.present());

            assertThat(assume(Assumption.ONE_CLASS_DOWN, state, edition))
                    .as("%s", state)
                    .isEqualTo(next);
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_lowest_lawful_class_is_the_least_of_all_that_no_rule_forbids(Edition edition) {
        for (var state : states(edition)) {
            var lowest = below(state, edition)
                    .filter(lower -> isLawful(lower, state, edition))
                    .min(Comparator.naturalOrder())
                    .orElse(state.present());

            assertThat(assume(Assumption.LOWEST_LAWFUL, state, edition))
                    .as("%s", state)
                    .isEqualTo(lowest);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "40, NONE, 39, 34",
        "41, NONE, 40, 34",
        "60, NONE, 59, 51",
        "25, NONE, 24, 21",
        "3, NONE, 2, 2",
        "2, NONE, 1 1/2, 1 1/2",
        "1/2, NONE, 1/4, 1/4",
        "1/4, NONE, 1/4, 1/4",
        "1/4, LEAST_DEVELOPED, 1/8, 1/8",
        "1/8, DETERMINED_BY_COUNCIL, 1/16, 1/16",
        "1/16, LEAST_DEVELOPED, 1/16, 1/16"
    })
    void known_classes(String present, Eligibility eligibility, String oneDown, String lowest) {
        var state = state(units(present), eligibility, null);

        assertThat(assume(Assumption.ONE_CLASS_DOWN, state, PP_10)).isEqualTo(units(oneDown));
        assertThat(assume(Assumption.LOWEST_LAWFUL, state, PP_10)).isEqualTo(units(lowest));
    }

    @Test
    void a_state_that_lost_the_low_classes_keeps_the_one_it_has() {
        var state = state(units("1/8"), Eligibility.NONE, null);

        assertThat(assume(Assumption.LOWEST_LAWFUL, state, PP_10)).isEqualTo(units("1/8"));
    }

    @Test
    void an_authorization_of_the_conference_lowers_the_lowest_lawful_class() {
        var authorized = new Authorization(
                new UUID(0, 1), DecidingBody.PP, "PP/0 (synthetic)", LocalDate.of(2025, 11, 1), units("11"));

        assertThat(assume(Assumption.LOWEST_LAWFUL, state(units("15"), Eligibility.NONE, authorized), PP_10))
                .isEqualTo(units("11"));
    }

    private static ContributoryUnits assume(Assumption assumption, StateFacts state, Edition edition) {
        return assumption.of(state.present(), state, edition);
    }

    private static List<StateFacts> states(Edition edition) {
        return Stream.concat(
                        edition.scale().stream(), Stream.of(41, 42, 47, 60, 200).map(ContributoryUnits::whole))
                .flatMap(present ->
                        Stream.of(Eligibility.values()).map(eligibility -> state(present, eligibility, null)))
                .toList();
    }

    private static StateFacts state(
            ContributoryUnits present, Eligibility eligibility, @Nullable Authorization authorization) {
        return new StateFacts("AAA", "EUR", Set.of(), present, null, eligibility, authorization);
    }

    private static Stream<ContributoryUnits> below(StateFacts state, Edition edition) {
        return Stream.concat(
                        edition.scale().stream(), IntStream.rangeClosed(41, 200).mapToObj(ContributoryUnits::whole))
                .filter(lower -> lower.compareTo(state.present()) < 0);
    }

    private static boolean isLawful(ContributoryUnits units, StateFacts state, Edition edition) {
        return Judgement.of(
                        new MemberStateChoice(
                                units, state.present(), state.eligibility(), Occasion.AT_CONFERENCE, null),
                        edition)
                .allowed();
    }
}
