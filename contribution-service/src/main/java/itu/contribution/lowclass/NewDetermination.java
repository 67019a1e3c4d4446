package itu.contribution.lowclass;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A determination as it is posted.
 *
 * @param decision reference of the Council's decision
 * @param validTo first day without the title; absent while no end was decided
 */
@Schema(examples = "{\"memberState\":\"CHE\",\"decision\":\"C26/99 (synthetic)\",\"validFrom\":\"2026-01-01\"}")
record NewDetermination(
        @NotBlank @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "CHE", description = "ISO 3166-1 alpha-3")
        String memberState,

        @NotBlank @Size(max = 200) @Schema(examples = "C26/99 (synthetic)")
        String decision,

        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {
    boolean endsBeforeItBegins() {
        return validTo != null && !validFrom.isBefore(validTo);
    }
}
