package itu.contribution.rulebook.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

/** Every class × every Sector × all sixteen sets of facts × every edition: CV 468B and PP Resolution 170. */
class SectorMemberRulesTest {
    static Stream<Arguments> everyMember() {
        return Editions.ALL.stream()
                .flatMap(edition -> Arrays.stream(Sector.values())
                        .flatMap(sector -> everySetOfFacts().map(facts -> Arguments.of(edition, sector, facts))));
    }

    @ParameterizedTest
    @MethodSource("everyMember")
    void a_newcomer_may_choose_from_its_minimum_on(Edition edition, Sector sector, SectorMemberFacts facts) {
        var minimum = minimum(edition, sector, facts);

        var allowed = edition.scale().stream()
                .filter(requested -> judge(edition, sector, facts, requested, null, Occasion.AT_CONFERENCE)
                        .allowed())
                .toList();

        assertThat(allowed).isEqualTo(from(minimum, edition));
    }

    @ParameterizedTest
    @MethodSource("everyMember")
    void at_a_conference_no_present_class_limits_the_choice(Edition edition, Sector sector, SectorMemberFacts facts) {
        var minimum = minimum(edition, sector, facts);

        assertThat(edition.scale())
                .allSatisfy(current -> assertThat(edition.scale().stream()
                                .filter(requested -> judge(
                                                edition, sector, facts, requested, current, Occasion.AT_CONFERENCE)
                                        .allowed()))
                        .containsExactlyElementsOf(from(minimum, edition)));
    }

    @ParameterizedTest
    @MethodSource("everyMember")
    void between_conferences_it_may_only_go_up(Edition edition, Sector sector, SectorMemberFacts facts) {
        var minimum = minimum(edition, sector, facts);

        assertThat(edition.scale())
                .allSatisfy(current -> assertThat(edition.scale().stream()
                                .filter(requested -> judge(
                                                edition,
                                                sector,
                                                facts,
                                                requested,
                                                current,
                                                Occasion.BETWEEN_CONFERENCES)
                                        .allowed()))
                        .containsExactlyElementsOf(from(Oracle.higher(minimum, current), edition)));
    }

    @ParameterizedTest
    @MethodSource("everyMember")
    void the_provision_is_that_of_the_minimum_that_counts(Edition edition, Sector sector, SectorMemberFacts facts) {
        var byResolution = sector != Sector.D && minimum(edition, sector, facts).sixteenths() == 1;

        var finding =
                judge(edition, sector, facts, edition.lowestClass(), null, Occasion.AT_CONFERENCE).findings().stream()
                        .filter(found -> found.code().equals("sector-minimum"))
                        .findFirst()
                        .orElseThrow();

        assertThat(finding.provision()).isEqualTo(byResolution ? "PP Res. 170" : "CV 468B");
    }

    /** The texts, as a decision table. */
    private static ContributoryUnits minimum(Edition edition, Sector sector, SectorMemberFacts facts) {
        if (sector == Sector.D) {
            return ContributoryUnits.parse(facts.developingCountry() ? "1/16" : "1/8");
        }
        var exception = edition == Editions.PP_10
                && facts.developingCountry()
                && facts.lowIncome()
                && !(facts.subsidiaryOfMultinational() || facts.alreadyInSector());
        return ContributoryUnits.parse(exception ? "1/16" : "1/2");
    }

    private static Judgement judge(
            Edition edition,
            Sector sector,
            SectorMemberFacts facts,
            ContributoryUnits requested,
            ContributoryUnits current,
            Occasion occasion) {
        return Judgement.of(new SectorMemberChoice(requested, current, sector, facts, occasion, null), edition);
    }

    private static Stream<SectorMemberFacts> everySetOfFacts() {
        return IntStream.range(0, 16)
                .mapToObj(bits ->
                        new SectorMemberFacts((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0));
    }

    private static List<ContributoryUnits> from(ContributoryUnits lowest, Edition edition) {
        return edition.scale().stream()
                .filter(units -> units.sixteenths() >= lowest.sixteenths())
                .toList();
    }
}
