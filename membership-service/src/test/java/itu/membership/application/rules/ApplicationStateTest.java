package itu.membership.application.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static itu.membership.application.rules.ApplicationState.ADMITTED;
import static itu.membership.application.rules.ApplicationState.APPROVED;
import static itu.membership.application.rules.ApplicationState.AWAITING_MEMBER_STATE;
import static itu.membership.application.rules.ApplicationState.AWAITING_OBJECTION;
import static itu.membership.application.rules.ApplicationState.DEEMED_APPROVED;
import static itu.membership.application.rules.ApplicationState.OBJECTED;
import static itu.membership.application.rules.ApplicationState.REFUSED;
import static itu.membership.application.rules.ApplicationState.REMINDED;
import static itu.membership.application.rules.ApplicationState.SUBMITTED;
import static itu.membership.application.rules.ApplicationState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

class ApplicationStateTest {
    private static final Map<ApplicationState, Map<StepKind, ApplicationState>> TABLE =
            new EnumMap<>(ApplicationState.class);

    static {
        TABLE.put(
                SUBMITTED,
                Map.of(
                        StepKind.APPROVAL_REQUESTED, AWAITING_MEMBER_STATE,
                        StepKind.MEMBER_STATE_INFORMED, AWAITING_OBJECTION,
                        StepKind.CORRECTED, SUBMITTED,
                        StepKind.APPROVED, APPROVED,
                        StepKind.REFUSED, REFUSED,
                        StepKind.WITHDRAWN, WITHDRAWN));
        TABLE.put(
                AWAITING_MEMBER_STATE,
                Map.of(
                        StepKind.CORRECTED, AWAITING_MEMBER_STATE,
                        StepKind.APPROVED, APPROVED,
                        StepKind.REFUSED, REFUSED,
                        StepKind.WITHDRAWN, WITHDRAWN));
        TABLE.put(
                AWAITING_OBJECTION,
                Map.of(
                        StepKind.REMINDED, REMINDED,
                        StepKind.CORRECTED, AWAITING_OBJECTION,
                        StepKind.APPROVED, APPROVED,
                        StepKind.OBJECTED, OBJECTED,
                        StepKind.WITHDRAWN, WITHDRAWN));
        TABLE.put(
                REMINDED,
                Map.of(
                        StepKind.DEEMED_APPROVED, DEEMED_APPROVED,
                        StepKind.CORRECTED, REMINDED,
                        StepKind.APPROVED, APPROVED,
                        StepKind.OBJECTED, OBJECTED,
                        StepKind.WITHDRAWN, WITHDRAWN));
        TABLE.put(
                OBJECTED,
                Map.of(
                        StepKind.CORRECTED, OBJECTED,
                        StepKind.APPROVED, APPROVED,
                        StepKind.REFUSED, REFUSED,
                        StepKind.WITHDRAWN, WITHDRAWN));
        TABLE.put(APPROVED, Map.of(StepKind.WITHDRAWN, WITHDRAWN, StepKind.ADMITTED, ADMITTED));
        TABLE.put(
                DEEMED_APPROVED,
                Map.of(
                        StepKind.OBJECTED, OBJECTED,
                        StepKind.WITHDRAWN, WITHDRAWN,
                        StepKind.ADMITTED, ADMITTED));
        TABLE.put(REFUSED, Map.of());
        TABLE.put(WITHDRAWN, Map.of());
        TABLE.put(ADMITTED, Map.of());
    }

    static Stream<Arguments> every_state_and_step() {
        return Arrays.stream(ApplicationState.values())
                .flatMap(state -> Arrays.stream(StepKind.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("every_state_and_step")
    void what_follows_stands_in_the_table_and_nothing_else_follows(ApplicationState state, StepKind step) {
        assertThat(state.after(step))
                .isEqualTo(
                        Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(step)));
    }

    @Test
    void nothing_follows_the_end() {
        assertThat(Stream.of(REFUSED, WITHDRAWN, ADMITTED))
                .noneMatch(state -> Arrays.stream(StepKind.values())
                        .anyMatch(step -> state.after(step).isPresent()));
    }
}
