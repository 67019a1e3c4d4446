package itu.membership.application;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.membership.application.rules.StepKind;

import static org.assertj.core.api.Assertions.assertThat;

class DaysOfApplicationTest {
    private static final LocalDate INFORMED = LocalDate.of(2025, 10, 31);
    private static final LocalDate REMINDED = LocalDate.of(2026, 3, 1);

    @Test
    void the_second_period_begins_with_the_reminder() {
        var informed = after(DaysOfApplication.NONE, StepKind.MEMBER_STATE_INFORMED, INFORMED);
        var reminded = after(informed, StepKind.REMINDED, REMINDED);

        assertThat(informed.clockDueOn()).isEqualTo(REMINDED);
        assertThat(reminded.clockDueOn()).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(reminded.informedOn()).isEqualTo(INFORMED);
    }

    @ParameterizedTest
    @EnumSource(
            value = StepKind.class,
            names = {"APPROVED", "REFUSED", "OBJECTED", "WITHDRAWN", "DEEMED_APPROVED"})
    void every_end_stops_the_clock_and_keeps_the_letters(StepKind end) {
        var running = after(
                after(DaysOfApplication.NONE, StepKind.MEMBER_STATE_INFORMED, INFORMED), StepKind.REMINDED, REMINDED);

        var ended = after(running, end, REMINDED.plusDays(1));

        assertThat(ended.clockDueOn()).isNull();
        assertThat(ended.informedOn()).isEqualTo(INFORMED);
        assertThat(ended.remindedOn()).isEqualTo(REMINDED);
    }

    @ParameterizedTest
    @EnumSource(
            value = StepKind.class,
            names = {"SUBMITTED", "APPROVAL_REQUESTED", "CORRECTED", "ADMITTED"})
    void other_steps_leave_the_days_alone(StepKind other) {
        var running = after(DaysOfApplication.NONE, StepKind.MEMBER_STATE_INFORMED, INFORMED);

        assertThat(after(running, other, REMINDED)).isEqualTo(running);
    }

    private static DaysOfApplication after(DaysOfApplication days, StepKind kind, LocalDate on) {
        return days.after(Step.of(kind, on, null));
    }
}
