package itu.contribution.conference;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a conference from one decision to the next.
 *
 * @param number counted from 1
 * @param definitiveOn the day that the conference fixed for definitive choices, where it fixed one (CS 161E)
 * @param recordedAt when it became known here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduleView(
        int number,
        Schedule.Kind kind,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable LocalDate definitiveOn,
        String reason,

        @Schema(examples = "Council decision 700") @Nullable String decisionReference,

        Instant recordedAt) {
    public static ScheduleView of(Schedule schedule) {
        return new ScheduleView(
                schedule.number(),
                schedule.kind(),
                schedule.opensOn(),
                schedule.closesOn(),
                schedule.definitiveOn(),
                schedule.reason(),
                schedule.decisionReference(),
                schedule.recordedAt());
    }
}
