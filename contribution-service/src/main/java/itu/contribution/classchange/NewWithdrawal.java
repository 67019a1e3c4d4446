package itu.contribution.classchange;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Receipt;

/**
 * What a client posts to take a change of class back. The secretariat gives the letter that asks for it.
 *
 * @param receivedOn day of receipt of that letter; today when left out
 */
@Schema(name = "NewClassChangeWithdrawal", examples = "{\"reason\":\"Sent by mistake\"}")
record NewWithdrawal(
        @NotBlank @Size(max = 1000) String reason,

        @Size(max = 200) @Schema(examples = "Letter 2026/40 of 8 April 2026") @Nullable
        String documentReference,

        @Nullable LocalDate receivedOn) {
    Receipt receipt() {
        return new Receipt(null, documentReference, receivedOn);
    }
}
