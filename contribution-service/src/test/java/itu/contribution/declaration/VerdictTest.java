package itu.contribution.declaration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import itu.contribution.call.Stage;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Editions;
import itu.contribution.rulebook.rules.Eligibility;
import itu.contribution.rulebook.rules.Judgement;
import itu.contribution.rulebook.rules.MemberStateChoice;
import itu.contribution.rulebook.rules.Occasion;
import itu.contribution.rulebook.rules.Oracle;
import itu.contribution.units.ContributoryUnits;

import static org.assertj.core.api.Assertions.assertThat;

/** Every stage × every class held × every class asked for × every title × every edition, against {@link Oracle}. */
class VerdictTest {
    static Stream<Arguments> everyStateAtEveryStage() {
        return Editions.ALL.stream()
                .flatMap(edition -> edition.scale().stream()
                        .flatMap(current -> Arrays.stream(Eligibility.values())
                                .flatMap(eligibility -> Arrays.stream(Stage.values())
                                        .map(stage -> Arguments.of(edition, current, eligibility, stage)))));
    }

    @ParameterizedTest
    @MethodSource("everyStateAtEveryStage")
    void a_breach_is_a_warning_until_the_definitive_stage_and_a_refusal_there(
            Edition edition, ContributoryUnits current, Eligibility eligibility, Stage stage) {
        assertThat(edition.scale()).allSatisfy(requested -> {
            var breaches = breaches(edition, current, requested, eligibility);

            var verdict = Verdict.of(stage, judge(edition, current, requested, eligibility), current);

            assertThat(told(verdict))
                    .isEqualTo(
                            stage == Stage.DEFINITIVE && !breaches.isEmpty()
                                    ? "refused from " + Oracle.lowest(edition, current, eligibility)
                                    : "stands by " + edition.name() + " with " + breaches);
        });
    }

    private static String told(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Refused(var problem) ->
                "refused from " + problem.members().get("minimumAllowed");
            case Verdict.Stands stands ->
                "stands by " + stands.edition() + " with "
                        + stands.warnings().stream().map(Warning::provision).toList();
        };
    }

    private static List<String> breaches(
            Edition edition, ContributoryUnits current, ContributoryUnits requested, Eligibility eligibility) {
        var lowClass =
                requested.sixteenths() < Oracle.lowestByTitle(eligibility).sixteenths();
        var limit = requested.sixteenths()
                < Oracle.lowestReduction(edition, current).sixteenths();
        return Stream.of(lowClass ? "CV 468A" : "", limit ? "CS 165" : "")
                .filter(provision -> !provision.isEmpty())
                .toList();
    }

    private static Judgement judge(
            Edition edition, ContributoryUnits current, ContributoryUnits requested, Eligibility eligibility) {
        return Judgement.of(
                new MemberStateChoice(requested, current, eligibility, Occasion.AT_CONFERENCE, null), edition);
    }
}
