package itu.contribution.rulebook.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

/** Every class held × every class authorized × every class asked for × both bodies × both occasions × every edition. */
class ExceptionalReductionsTest {
    static Stream<Arguments> everyAuthorization() {
        return Editions.ALL.stream()
                .flatMap(edition -> edition.scale().stream()
                        .flatMap(current -> Arrays.stream(DecidingBody.values())
                                .map(body -> Arguments.of(edition, current, body))));
    }

    @ParameterizedTest
    @MethodSource("everyAuthorization")
    void at_a_conference_only_the_conferences_own_authorization_lowers_the_limit(
            Edition edition, ContributoryUnits current, DecidingBody body) {
        var limit = Oracle.lowestReduction(edition, current);

        assertThat(edition.scale()).allSatisfy(authorized -> {
            var expected = body == DecidingBody.PP ? lower(limit, authorized) : limit;
            assertThat(allowed(edition, current, Occasion.AT_CONFERENCE, body, authorized))
                    .isEqualTo(from(expected, edition));
        });
    }

    @ParameterizedTest
    @MethodSource("everyAuthorization")
    void between_conferences_only_the_councils_authorization_opens_a_reduction(
            Edition edition, ContributoryUnits current, DecidingBody body) {
        assertThat(edition.scale()).allSatisfy(authorized -> {
            var expected = body == DecidingBody.COUNCIL ? lower(current, authorized) : current;
            assertThat(allowed(edition, current, Occasion.BETWEEN_CONFERENCES, body, authorized))
                    .isEqualTo(from(expected, edition));
        });
    }

    @ParameterizedTest
    @MethodSource("everyAuthorization")
    void an_authorization_is_cited_exactly_where_the_choice_needs_it(
            Edition edition, ContributoryUnits current, DecidingBody body) {
        var occasion = body.occasion();
        var free = occasion == Occasion.AT_CONFERENCE ? Oracle.lowestReduction(edition, current) : current;

        assertThat(edition.scale())
                .allSatisfy(authorized -> assertThat(edition.scale()).allSatisfy(requested -> {
                    var judgement = judge(edition, current, occasion, body, authorized, requested);
                    var needed = requested.sixteenths() < free.sixteenths()
                            && requested.sixteenths() >= authorized.sixteenths();
                    assertThat(judgement.authorizedBy().isPresent()).isEqualTo(needed);
                }));
    }

    @Test
    void fifteen_to_eleven_needs_an_authorization_and_then_cites_it() {
        var eleven = ContributoryUnits.whole(11);

        var judgement = judge(
                Editions.PP_10, ContributoryUnits.whole(15), Occasion.AT_CONFERENCE, DecidingBody.PP, eleven, eleven);

        assertThat(judgement.findings())
                .filteredOn(finding -> finding.authorization() != null)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.provision()).isEqualTo("CS 165");
                    assertThat(finding.met()).isFalse();
                    assertThat(finding.minimumAllowed()).isEqualTo(eleven);
                });
    }

    @Test
    void an_authorization_does_not_open_the_low_classes() {
        var sixteenth = ContributoryUnits.parse("1/16");
        var choice = new MemberStateChoice(
                sixteenth,
                ContributoryUnits.whole(1),
                Eligibility.NONE,
                Occasion.AT_CONFERENCE,
                authorization(DecidingBody.PP, sixteenth));

        assertThat(Judgement.of(choice, Editions.PP_10).breaches())
                .extracting(Finding::provision)
                .containsExactly("CV 468A");
    }

    private static List<ContributoryUnits> allowed(
            Edition edition,
            ContributoryUnits current,
            Occasion occasion,
            DecidingBody body,
            ContributoryUnits authorized) {
        return edition.scale().stream()
                .filter(requested -> judge(edition, current, occasion, body, authorized, requested)
                        .allowed())
                .toList();
    }

    private static Judgement judge(
            Edition edition,
            ContributoryUnits current,
            Occasion occasion,
            DecidingBody body,
            ContributoryUnits authorized,
            ContributoryUnits requested) {
        return Judgement.of(
                new MemberStateChoice(
                        requested, current, Eligibility.LEAST_DEVELOPED, occasion, authorization(body, authorized)),
                edition);
    }

    private static Authorization authorization(DecidingBody body, ContributoryUnits lowest) {
        return new Authorization(new UUID(0, 1), body, "synthetic", LocalDate.of(2026, 11, 20), lowest);
    }

    private static ContributoryUnits lower(ContributoryUnits one, ContributoryUnits other) {
        return one.sixteenths() < other.sixteenths() ? one : other;
    }

    private static List<ContributoryUnits> from(ContributoryUnits lowest, Edition edition) {
        return edition.scale().stream()
                .filter(units -> units.sixteenths() >= lowest.sixteenths())
                .toList();
    }
}
