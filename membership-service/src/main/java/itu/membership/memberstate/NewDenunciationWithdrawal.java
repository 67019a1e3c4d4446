package itu.membership.memberstate;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.membership.memberstate.rules.ActKind;
import itu.membership.register.Confidence;

/** The withdrawal of a denunciation as it is posted. */
record NewDenunciationWithdrawal(
        @NotNull @Schema(description = "Day of its receipt by the Secretary-General", examples = "2025-11-03")
        LocalDate withdrawnOn,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "The notification", examples = "Note of 2025-11-01 (synthetic)")
        String reference,

        @NotBlank @Size(max = 500) @Schema(description = "Why it is recorded, for the audit")
        String reason) {
    NewAct act() {
        return new NewAct(ActKind.DENUNCIATION_WITHDRAWN, withdrawnOn, reference, Confidence.SOURCE_FOUND, reason);
    }
}
