package itu.contribution.declaration;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a client posts to declare. A delegate gives State and units; the secretariat, entering a letter or e-mail, gives
 * channel, reference and day of receipt as well.
 *
 * @param units a class of the scale, such as {@code 10}, {@code 1 1/2} or {@code 1/16} (CV 468)
 * @param receivedOn day of receipt in the call's zone; not in the future
 */
@Schema(examples = "{\"memberState\":\"CHE\",\"units\":\"10\"}")
record NewDeclaration(
        @NotBlank @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "CHE", description = "ISO 3166-1 alpha-3")
        String memberState,

        @NotBlank @Size(max = 20) @Schema(examples = "10") String units,
        @Nullable Channel channel,

        @Size(max = 200) @Schema(examples = "Letter 2025/114 of 3 December 2025") @Nullable
        String documentReference,

        @Schema(examples = "2025-12-05") @Nullable LocalDate receivedOn) {
    boolean entersALetter() {
        return channel != null && channel != Channel.PORTAL || documentReference != null || receivedOn != null;
    }

    /** A letter or e-mail with its reference and day of receipt: only a State's own delegate declares without. */
    boolean hasAllDetailsOfReceipt() {
        return channel != null
                && channel != Channel.PORTAL
                && documentReference != null
                && !documentReference.isBlank()
                && receivedOn != null;
    }
}
