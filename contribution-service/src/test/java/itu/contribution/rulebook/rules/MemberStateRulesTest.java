package itu.contribution.rulebook.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

/** Every class held × every class asked for × every title to the low classes × every edition, against {@link Oracle}. */
class MemberStateRulesTest {
    static Stream<Arguments> everyState() {
        return Editions.ALL.stream()
                .flatMap(edition -> edition.scale().stream()
                        .flatMap(current -> Arrays.stream(Eligibility.values())
                                .map(eligibility -> Arguments.of(edition, current, eligibility))));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void the_classes_allowed_are_those_from_the_lowest_on(
            Edition edition, ContributoryUnits current, Eligibility eligibility) {
        var lowest = Oracle.lowest(edition, current, eligibility);

        var allowed = edition.scale().stream()
                .filter(requested ->
                        judge(edition, current, requested, eligibility).allowed())
                .toList();

        assertThat(allowed).isEqualTo(from(lowest, edition));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void the_lowest_class_is_the_same_whatever_is_asked_for(
            Edition edition, ContributoryUnits current, Eligibility eligibility) {
        var told = edition.scale().stream()
                .map(requested ->
                        judge(edition, current, requested, eligibility).lowestAllowed())
                .distinct();

        assertThat(told).containsExactly(Oracle.lowest(edition, current, eligibility));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void cs_165_is_met_from_its_own_limit_on(Edition edition, ContributoryUnits current, Eligibility eligibility) {
        var met = meeting("CS 165", edition, current, eligibility);

        assertThat(met).isEqualTo(from(Oracle.lowestReduction(edition, current), edition));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void cv_468a_is_met_from_its_own_minimum_on_whatever_the_present_class(
            Edition edition, ContributoryUnits current, Eligibility eligibility) {
        var met = meeting("CV 468A", edition, current, eligibility);

        assertThat(met).isEqualTo(from(Oracle.lowestByTitle(eligibility), edition));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void the_other_provisions_are_met_by_every_class(
            Edition edition, ContributoryUnits current, Eligibility eligibility) {
        assertThat(Stream.of("CV 468", "CV 469", "CS 165A", "CS 165B"))
                .allSatisfy(provision -> assertThat(meeting(provision, edition, current, eligibility))
                        .isEqualTo(edition.scale()));
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void every_finding_names_provision_edition_and_figures(
            Edition edition, ContributoryUnits current, Eligibility eligibility) {
        assertThat(edition.scale()).allSatisfy(requested -> {
            var findings = judge(edition, current, requested, eligibility).findings();
            assertThat(findings)
                    .extracting(Finding::provision)
                    .containsExactly("CV 468", "CV 469", "CV 468A", "CS 165", "CS 165A", "CS 165B");
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(finding)
                            .extracting(Finding::edition, Finding::current, Finding::requested)
                            .containsExactly(edition.name(), current, requested));
        });
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void an_increase_is_open_at_any_time(Edition edition, ContributoryUnits current, Eligibility eligibility) {
        var lowest = Oracle.higher(current, Oracle.lowestByTitle(eligibility));

        var allowed = edition.scale().stream()
                .filter(requested -> Judgement.of(between(current, requested, eligibility), edition)
                        .allowed())
                .toList();

        assertThat(allowed).isEqualTo(from(lowest, edition));
    }

    private static MemberStateChoice between(
            ContributoryUnits current, ContributoryUnits requested, Eligibility eligibility) {
        return new MemberStateChoice(requested, current, eligibility, Occasion.BETWEEN_CONFERENCES, null);
    }

    private static List<ContributoryUnits> meeting(
            String provision, Edition edition, ContributoryUnits current, Eligibility eligibility) {
        return edition.scale().stream()
                .filter(requested -> judge(edition, current, requested, eligibility).findings().stream()
                        .anyMatch(finding -> finding.provision().equals(provision) && finding.met()))
                .toList();
    }

    private static Judgement judge(
            Edition edition, ContributoryUnits current, ContributoryUnits requested, Eligibility eligibility) {
        return Judgement.of(
                new MemberStateChoice(requested, current, eligibility, Occasion.AT_CONFERENCE, null), edition);
    }

    private static List<ContributoryUnits> from(ContributoryUnits lowest, Edition edition) {
        return edition.scale().stream()
                .filter(units -> units.sixteenths() >= lowest.sixteenths())
                .toList();
    }
}
