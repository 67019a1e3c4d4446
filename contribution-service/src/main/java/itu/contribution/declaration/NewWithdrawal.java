package itu.contribution.declaration;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a client posts to take a declaration back. The secretariat gives the letter that asks for it.
 *
 * @param receivedOn day of receipt of that letter, in the call's zone; today when left out
 */
@Schema(examples = "{\"reason\":\"Sent by mistake\"}")
record NewWithdrawal(
        @NotBlank @Size(max = 1000) String reason,

        @Size(max = 200) @Schema(examples = "Letter 2025/120 of 8 December 2025") @Nullable
        String documentReference,

        @Nullable LocalDate receivedOn) {}
