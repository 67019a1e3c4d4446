package itu.membership.memberstate;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a Member State notified about the applications of its entities, as the API shows it. */
@Schema(name = "NotifiedApplicationPolicy")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PolicyView(
        @Schema(description = "Number of the notification among those of the State, in the order of recording")
        int number,

        @Schema(description = "Whether entities may apply to the Secretary-General directly (CV 234A)")
        boolean directApplicationAllowed,

        @Schema(description = "Whether the State left approval to the Secretary-General (CV 234C)")
        boolean approvalDelegated,

        @Schema(description = "First day; it counts until another one follows", examples = "2026-01-01")
        LocalDate validFrom,

        @Schema(description = "The State's notification") String reference,

        @Schema(description = "Why it was recorded") @Nullable
        String reason,

        Instant recordedAt,

        @Schema(description = "Subject of the token of who recorded it")
        String recordedBy) {
    static PolicyView of(RecordedPolicy told) {
        return new PolicyView(
                told.number(),
                told.policy().directApplicationAllowed(),
                told.policy().approvalDelegated(),
                told.validFrom(),
                told.reference(),
                told.reason(),
                told.recordedAt(),
                told.recordedBy());
    }
}
