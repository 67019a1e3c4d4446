package itu.contribution.rulebook.rules;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

/** Reductions between conferences: every class held × every class asked for × every class authorized × every edition. */
class LowerClassTest {
    private static final ContributoryUnits QUARTER = ContributoryUnits.parse("1/4");

    static Stream<Arguments> everyClass() {
        return Editions.ALL.stream()
                .flatMap(edition -> edition.scale().stream().map(held -> Arguments.of(edition, held)));
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void the_council_opens_every_lower_class_down_to_the_one_authorized(Edition edition, ContributoryUnits held) {
        assertThat(edition.scale())
                .allSatisfy(lowest -> assertThat(edition.scale())
                        .allSatisfy(requested -> assertThat(judge(
                                                edition,
                                                held,
                                                requested,
                                                Eligibility.LEAST_DEVELOPED,
                                                DecidingBody.COUNCIL,
                                                lowest)
                                        .allowed())
                                .isEqualTo(requested.compareTo(held) < 0 && requested.compareTo(lowest) >= 0)));
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void without_title_to_the_low_classes_a_quarter_is_the_end(Edition edition, ContributoryUnits held) {
        assertThat(edition.scale())
                .allSatisfy(requested -> assertThat(judge(
                                        edition,
                                        held,
                                        requested,
                                        Eligibility.NONE,
                                        DecidingBody.COUNCIL,
                                        edition.lowestClass())
                                .allowed())
                        .isEqualTo(requested.compareTo(held) < 0 && requested.compareTo(QUARTER) >= 0));
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void the_conferences_authorization_opens_nothing_between_conferences(Edition edition, ContributoryUnits held) {
        assertThat(edition.scale())
                .allSatisfy(requested -> assertThat(judge(
                                        edition,
                                        held,
                                        requested,
                                        Eligibility.LEAST_DEVELOPED,
                                        DecidingBody.PP,
                                        edition.lowestClass())
                                .allowed())
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("everyClass")
    void without_an_authorization_no_class_is_open(Edition edition, ContributoryUnits held) {
        assertThat(edition.scale())
                .allSatisfy(requested -> assertThat(judge(edition, held, requested, Eligibility.LEAST_DEVELOPED, null)
                                .allowed())
                        .isFalse());
    }

    private static Judgement judge(
            Edition edition,
            ContributoryUnits held,
            ContributoryUnits requested,
            Eligibility eligibility,
            DecidingBody body,
            ContributoryUnits lowest) {
        return judge(
                edition,
                held,
                requested,
                eligibility,
                new Authorization(new UUID(0, 1), body, "Synthetic 1", LocalDate.of(2025, 6, 20), lowest));
    }

    private static Judgement judge(
            Edition edition,
            ContributoryUnits held,
            ContributoryUnits requested,
            Eligibility eligibility,
            @Nullable Authorization authorization) {
        return Judgement.ofReduction(
                new MemberStateChoice(requested, held, eligibility, Occasion.BETWEEN_CONFERENCES, authorization),
                edition);
    }
}
