package itu.contribution.declaration;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a client posts to declare: for a Member State, or for a Sector Member in a Sector. Its own people give the units,
 * and who signed if it was not themselves; the secretariat, entering a letter or e-mail, gives channel, reference, day of
 * receipt and signatory as well.
 *
 * @param units a class of the scale, such as {@code 10}, {@code 1 1/2} or {@code 1/16} (CV 468)
 * @param receivedOn day of receipt in the call's zone; not in the future
 */
@Schema(examples = "{\"memberState\":\"CHE\",\"units\":\"10\"}")
record NewDeclaration(
        @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "CHE", description = "ISO 3166-1 alpha-3") @Nullable
        String memberState,

        @Pattern(regexp = "[A-Z0-9]{1,20}\\.[RTD]")
        @Schema(description = "A Sector Member and the letter of the Sector")
        @Nullable
        String sectorMember,

        @NotBlank @Size(max = 20) @Schema(examples = "10") String units,
        @Nullable Channel channel,

        @Size(max = 200) @Schema(examples = "Letter 2025/114 of 3 December 2025") @Nullable
        String documentReference,

        @Schema(examples = "2025-12-05") @Nullable LocalDate receivedOn,
        @Valid @Nullable Signatory signatory) {

    @AssertTrue(message = "either memberState or sectorMember")
    @JsonIgnore
    @Schema(hidden = true)
    boolean isOfOneContributor() {
        return (memberState == null) != (sectorMember == null);
    }

    String contributor() {
        return memberState == null ? String.valueOf(sectorMember) : memberState;
    }

    Receipt receipt() {
        return new Receipt(channel, documentReference, receivedOn);
    }
}
