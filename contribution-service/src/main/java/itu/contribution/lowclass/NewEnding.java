package itu.contribution.lowclass;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of a determination as it is posted.
 *
 * @param decision reference of the decision that ended it
 * @param endsOn first day without the title
 */
record NewEnding(
        @NotBlank @Size(max = 200) @Schema(examples = "C27/99 (synthetic)")
        String decision,

        @NotNull LocalDate endsOn) {}
