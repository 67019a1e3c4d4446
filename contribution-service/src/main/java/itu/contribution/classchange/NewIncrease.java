package itu.contribution.classchange;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Channel;
import itu.contribution.declaration.Receipt;
import itu.contribution.declaration.Signatory;

/**
 * What a client posts to choose a higher class: for a Member State, or for a Sector Member in a Sector. Its own people give
 * the units, and who signed if it was not themselves; the secretariat gives channel, reference, day of receipt and signatory
 * as well.
 *
 * @param units a class of the scale above the one held, such as {@code 10} or {@code 1 1/2} (CV 468)
 * @param effectiveOn from when it is to count; the earliest day when left out
 * @param receivedOn day of receipt in the zone of the Basic Texts' deadlines; not in the future
 */
@Schema(examples = "{\"memberState\":\"CHE\",\"units\":\"12\"}")
record NewIncrease(
        @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "CHE", description = "ISO 3166-1 alpha-3") @Nullable
        String memberState,

        @Pattern(regexp = "[A-Z0-9]{1,20}\\.[RTD]")
        @Schema(description = "A Sector Member and the letter of the Sector")
        @Nullable
        String sectorMember,

        @NotBlank @Size(max = 20) @Schema(examples = "12") String units,
        @Schema(examples = "2027-01-01") @Nullable LocalDate effectiveOn,
        @Nullable Channel channel,

        @Size(max = 200) @Schema(examples = "Letter 2026/31 of 2 March 2026") @Nullable
        String documentReference,

        @Schema(examples = "2026-03-04") @Nullable LocalDate receivedOn,
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
