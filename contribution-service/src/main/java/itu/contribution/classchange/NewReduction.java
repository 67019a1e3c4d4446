package itu.contribution.classchange;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Channel;
import itu.contribution.declaration.Receipt;
import itu.contribution.declaration.Signatory;

/**
 * What a client posts to reduce the class of a Member State as the Council authorized. Its own people give the units and the
 * authorization; the secretariat gives channel, reference, day of receipt and signatory as well.
 *
 * @param units a class below the one held, not below the lowest that was authorized
 * @param authorization id of the Council's authorization on record
 * @param receivedOn day of receipt in the zone of the Basic Texts' deadlines; not in the future
 */
@Schema(
        examples =
                "{\"memberState\":\"CHE\",\"units\":\"6\",\"authorization\":\"01980000-0000-7000-8000-000000000164\"}")
record NewReduction(
        @NotBlank @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "CHE", description = "ISO 3166-1 alpha-3")
        String memberState,

        @NotBlank @Size(max = 20) @Schema(examples = "6") String units,
        @NotNull UUID authorization,
        @Nullable Channel channel,

        @Size(max = 200) @Schema(examples = "Letter 2026/52 of 3 July 2026") @Nullable
        String documentReference,

        @Schema(examples = "2026-07-06") @Nullable LocalDate receivedOn,
        @Valid @Nullable Signatory signatory) {
    Receipt receipt() {
        return new Receipt(channel, documentReference, receivedOn);
    }
}
