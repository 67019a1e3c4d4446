package itu.membership.application.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import itu.membership.application.rules.ApplicantKind.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class RoutingTest {
    private static final List<Standing> ENTITIES =
            List.of(Standing.ENTITY_OF_CV_229, Standing.ENTITY_OF_CV_230, Standing.UNIVERSITY);

    /** What the way depends on. */
    record Question(
            Standing standing, boolean academia, @Nullable Procedure asked, boolean directAllowed, boolean delegated) {
        Routing answer() {
            return Routing.of(standing, academia, asked, directAllowed, delegated);
        }

        boolean entity() {
            return ENTITIES.contains(standing) && !(standing == Standing.UNIVERSITY && academia);
        }
    }

    static Stream<Question> all() {
        var questions = new ArrayList<Question>();
        for (var standing : Standing.values()) {
            for (var academia : List.of(true, false)) {
                for (var asked : Arrays.asList(null, Procedure.MEMBER_STATE, Procedure.DIRECT)) {
                    for (var direct : List.of(true, false)) {
                        for (var delegated : List.of(true, false)) {
                            questions.add(new Question(standing, academia, asked, direct, delegated));
                        }
                    }
                }
            }
        }
        return questions.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_direct_application_needs_a_state_that_allows_it_and_an_applicant_that_does_not_go_through_it(
            Question question) {
        assertThat(question.answer().equals(new Routing.Taken(Route.DIRECT_APPLICATION, "CV 234A")))
                .isEqualTo(question.entity()
                        && question.directAllowed()
                        && !question.delegated()
                        && question.asked() != Procedure.MEMBER_STATE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void approval_is_delegated_where_the_state_said_so_and_the_applicant_does_not_go_through_it(Question question) {
        assertThat(question.answer().equals(new Routing.Taken(Route.DELEGATED_APPROVAL, "CV 234C")))
                .isEqualTo(question.entity() && question.delegated() && question.asked() != Procedure.MEMBER_STATE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_direct_application_that_nobody_allows_is_refused(Question question) {
        assertThat(question.answer().equals(new Routing.Refused("CV 234A")))
                .isEqualTo(question.entity()
                        && question.asked() == Procedure.DIRECT
                        && !question.directAllowed()
                        && !question.delegated());
    }

    @ParameterizedTest
    @MethodSource("all")
    void only_organizations_of_cv_231_are_the_secretary_generals(Question question) {
        assertThat(question.answer().equals(new Routing.Taken(Route.SECRETARY_GENERAL, "CV 235")))
                .isEqualTo(question.standing() == Standing.ORGANIZATION_OF_CV_231);
    }

    @ParameterizedTest
    @MethodSource("all")
    void individuals_and_administrations_have_no_way(Question question) {
        assertThat(question.answer().equals(new Routing.Refused("CV 229")))
                .isEqualTo(
                        question.standing() == Standing.INDIVIDUAL || question.standing() == Standing.ADMINISTRATION);
    }

    @Test
    void a_university_needs_the_support_of_its_state_whatever_that_allows() {
        assertThat(all().filter(question -> question.standing() == Standing.UNIVERSITY && question.academia()))
                .allSatisfy(question -> assertThat(question.answer())
                        .isEqualTo(
                                question.asked() == Procedure.DIRECT
                                        ? new Routing.Refused("PP Res. 169")
                                        : new Routing.Taken(Route.MEMBER_STATE_APPROVAL, "PP Res. 169")));
    }

    @Test
    void the_provision_of_approval_is_that_of_the_kind() {
        assertThat(Routing.of(Standing.ENTITY_OF_CV_229, false, null, false, false))
                .isEqualTo(new Routing.Taken(Route.MEMBER_STATE_APPROVAL, "CV 233"));
        assertThat(Routing.of(Standing.ENTITY_OF_CV_230, false, null, false, false))
                .isEqualTo(new Routing.Taken(Route.MEMBER_STATE_APPROVAL, "CV 234"));
    }

    @ParameterizedTest
    @EnumSource(Route.class)
    void the_member_state_has_a_say_unless_the_secretary_general_decides(Route route) {
        assertThat(route.concernsMemberState()).isEqualTo(route != Route.SECRETARY_GENERAL);
    }
}
