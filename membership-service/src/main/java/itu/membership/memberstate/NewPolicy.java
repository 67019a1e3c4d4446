package itu.membership.memberstate;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A notification of a Member State about applications, as it is posted.
 *
 * @param validFrom first day on which it counts
 * @param reference the State's notification to the Secretary-General
 */
@Schema(
        examples = "{\"directApplicationAllowed\":true,\"approvalDelegated\":false,\"validFrom\":\"2026-01-01\","
                + "\"reference\":\"Note of 2025-12-01 (synthetic)\",\"reason\":\"Demonstration\"}")
record NewPolicy(
        @NotNull @Schema(description = "Whether entities may apply to the Secretary-General directly (CV 234A)")
        Boolean directApplicationAllowed,

        @NotNull @Schema(description = "Whether the State left approval to the Secretary-General (CV 234C)")
        Boolean approvalDelegated,

        @NotNull LocalDate validFrom,

        @NotBlank @Size(max = 200) @Schema(examples = "Note of 2025-12-01 (synthetic)")
        String reference,

        @NotBlank @Size(max = 500) @Schema(description = "Why it is recorded, for the audit")
        String reason) {
    ApplicationPolicy policy() {
        return new ApplicationPolicy(directApplicationAllowed, approvalDelegated);
    }
}
