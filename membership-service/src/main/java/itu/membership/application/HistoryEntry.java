package itu.membership.application;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.StepKind;

/**
 * A step of an application as the API shows it.
 *
 * @param number its place; the number of the last one is the application's ETag
 * @param on day of receipt of what came by letter or e-mail, else the day of the step
 * @param office on whose side it was taken
 * @param state state of the application after it
 */
@Schema(
        name = "StepOfApplication",
        description = "What happened to an application: when, on whose side, why, and by what provision")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryEntry(
        int number,
        StepKind step,
        ApplicationState state,
        LocalDate on,
        Instant recordedAt,
        Office office,

        @Schema(examples = "CV 234B") @Nullable String provision,

        @Schema(description = "The letter or decision it rests on") @Nullable
        String reference,

        @Nullable String reason) {
    static HistoryEntry of(ApplicationStep step) {
        return new HistoryEntry(
                step.number(),
                step.kind(),
                step.state(),
                step.effectiveOn(),
                step.recordedAt(),
                step.office(),
                step.provision(),
                step.reference(),
                step.reason());
    }
}
