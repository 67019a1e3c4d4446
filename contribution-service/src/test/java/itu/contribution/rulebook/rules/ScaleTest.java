package itu.contribution.rulebook.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

/** CV 468 and 469 over every sixteenth of a unit up to 60 units. */
class ScaleTest {
    private static final Set<String> BEFORE_PP_10 = Set.of(
            "40", "35", "30", "28", "25", "23", "20", "18", "15", "13", "10", "8", "5", "4", "3", "2", "1 1/2", "1",
            "1/2", "1/4", "1/8", "1/16");

    private static final Set<String> PP_10 = Stream.concat(
                    IntStream.rangeClosed(1, 40).mapToObj(Integer::toString),
                    Stream.of("1 1/2", "1/2", "1/4", "1/8", "1/16"))
            .collect(Collectors.toSet());

    private static final Set<String> ABOVE =
            IntStream.rangeClosed(41, 60).mapToObj(Integer::toString).collect(Collectors.toSet());

    static List<Arguments> editions() {
        return List.of(Arguments.of(Editions.BEFORE_PP_10, BEFORE_PP_10, 22), Arguments.of(Editions.PP_10, PP_10, 45));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void exactly_the_classes_and_the_whole_numbers_above_them_are_offered(Edition edition, Set<String> scale) {
        var offered = everySixteenth()
                .filter(edition::offers)
                .map(ContributoryUnits::toString)
                .collect(Collectors.toSet());

        assertThat(offered)
                .isEqualTo(Stream.concat(scale.stream(), ABOVE.stream()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_scale_has_its_number_of_classes(Edition edition, Set<String> scale, int size) {
        assertThat(edition.scale()).hasSize(size).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void what_is_not_offered_breaks_exactly_one_of_the_two_provisions(Edition edition) {
        var provisions = everySixteenth()
                .filter(units -> !edition.offers(units))
                .map(units -> unmetOfTheScale(units, edition))
                .collect(Collectors.toSet());

        assertThat(provisions).containsExactlyInAnyOrder(List.of("CV 468"), List.of("CV 469"));
    }

    @Test
    void a_fraction_above_the_scale_breaks_cv_469() {
        assertThat(unmetOfTheScale(ContributoryUnits.parse("40 1/2"), Editions.PP_10))
                .containsExactly("CV 469");
    }

    @Test
    void a_number_between_the_classes_breaks_cv_468() {
        assertThat(unmetOfTheScale(ContributoryUnits.parse("2 1/2"), Editions.PP_10))
                .containsExactly("CV 468");
    }

    @Test
    void nothing_and_less_than_nothing_are_no_classes() {
        assertThat(Stream.of("0", "-1", "-1/16").map(ContributoryUnits::parse))
                .noneMatch(Editions.PP_10::offers)
                .noneMatch(Editions.BEFORE_PP_10::offers);
    }

    private static List<String> unmetOfTheScale(ContributoryUnits units, Edition edition) {
        var choice = new MemberStateChoice(units, units, Eligibility.LEAST_DEVELOPED, Occasion.AT_CONFERENCE, null);
        return Judgement.of(choice, edition).findings().stream()
                .filter(finding -> !finding.met())
                .map(Finding::provision)
                .toList();
    }

    private static Stream<ContributoryUnits> everySixteenth() {
        return IntStream.rangeClosed(1, 60 * 16).mapToObj(ContributoryUnits::new);
    }
}
