package itu.contribution.rulebook.rules;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

/** Increases between conferences: every class held × every class asked for × every eligibility × every edition. */
class HigherClassTest {
    static Stream<Arguments> everyClass() {
        return Editions.ALL.stream()
                .flatMap(edition -> edition.scale().stream().map(held -> Arguments.of(edition, held)));
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void every_higher_class_is_open_to_a_state_with_title_to_all_classes(Edition edition, ContributoryUnits held) {
        assertThat(edition.scale())
                .allSatisfy(requested -> assertThat(judge(edition, held, requested, Eligibility.LEAST_DEVELOPED)
                                .allowed())
                        .isEqualTo(requested.compareTo(held) > 0));
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void without_title_to_the_low_classes_an_increase_has_to_reach_a_quarter(Edition edition, ContributoryUnits held) {
        assertThat(edition.scale())
                .allSatisfy(requested -> assertThat(judge(edition, held, requested, Eligibility.NONE)
                                .allowed())
                        .isEqualTo(requested.compareTo(held) > 0
                                && requested.compareTo(ContributoryUnits.parse("1/4")) >= 0));
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void a_lower_class_is_refused_as_a_reduction_and_the_same_one_as_no_increase(
            Edition edition, ContributoryUnits held) {
        assertThat(edition.scale().stream().filter(requested -> requested.compareTo(held) <= 0))
                .allSatisfy(requested -> assertThat(judge(edition, held, requested, Eligibility.LEAST_DEVELOPED)
                                .strictestBreach())
                        .hasValueSatisfying(breach -> assertThat(breach.provision())
                                .isEqualTo(requested.equals(held) ? "CS 165B" : "CS 165A")));
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void the_lowest_class_allowed_is_the_next_above_the_one_held(Edition edition, ContributoryUnits held) {
        var above = edition.scale().stream()
                .filter(higher -> higher.compareTo(held) > 0)
                .findFirst()
                .orElse(ContributoryUnits.whole(41));

        assertThat(judge(edition, held, held, Eligibility.LEAST_DEVELOPED).lowestAllowed())
                .isEqualTo(above);
    }

    @Test
    void above_the_scale_the_next_whole_number_is_higher() {
        assertThat(IntStream.rangeClosed(40, 2_000).mapToObj(ContributoryUnits::whole))
                .allSatisfy(held ->
                        assertThat(Editions.PP_10.nextAbove(held)).isEqualTo(held.plus(ContributoryUnits.whole(1))));
    }

    @ParameterizedTest
    @CsvSource({"1/2, CV 480B", "1, CS 165B", "2, ''"})
    void a_sector_member_goes_up_by_the_same_rule(String requested, String provision) {
        var held = ContributoryUnits.parse("1");
        var facts = new SectorMemberFacts(false, false, false, true);
        var choice = new SectorMemberChoice(
                ContributoryUnits.parse(requested), held, Sector.R, facts, Occasion.BETWEEN_CONFERENCES, null);

        var breach = Judgement.ofIncrease(choice, Editions.PP_10).strictestBreach();

        assertThat(breach.map(Finding::provision).orElse("")).isEqualTo(provision);
    }

    private static Judgement judge(
            Edition edition, ContributoryUnits held, ContributoryUnits requested, Eligibility eligibility) {
        return Judgement.ofIncrease(
                new MemberStateChoice(requested, held, eligibility, Occasion.BETWEEN_CONFERENCES, null), edition);
    }
}
