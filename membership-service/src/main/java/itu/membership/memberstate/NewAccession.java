package itu.membership.memberstate;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import itu.membership.memberstate.rules.ActKind;
import itu.membership.register.Confidence;

/** An accession as it is posted. */
record NewAccession(
        @NotNull @Schema(description = "Day of the deposit of the instrument", examples = "2024-09-19")
        LocalDate accededOn,

        @NotBlank
        @Size(max = 200)
        @Schema(description = "The instrument", examples = "Instrument of 2024-09-19 (synthetic)")
        String reference,

        @NotBlank @Size(max = 500) @Schema(description = "Why it is recorded, for the audit")
        String reason) {
    NewAct act() {
        return new NewAct(ActKind.ACCEDED, accededOn, reference, Confidence.SOURCE_FOUND, reason);
    }
}
