package itu.contribution.declaration;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a client posts to put a declaration right: the reason, and what changes. Channel, reference and day of receipt are the
 * secretariat's, as in a declaration.
 */
@Schema(examples = "{\"units\":\"11\",\"reason\":\"The letter says 11; 10 was entered by mistake\"}")
record NewCorrection(
        @Size(min = 1, max = 20) @Schema(examples = "11") @Nullable
        String units,

        @Valid @Nullable Signatory signatory,
        @Nullable Channel channel,
        @Size(max = 200) @Nullable String documentReference,
        @Nullable LocalDate receivedOn,
        @NotBlank @Size(max = 1000) String reason) {
    Receipt receipt() {
        return new Receipt(channel, documentReference, receivedOn);
    }
}
