package itu.notification.content;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A wording as an author hands it in.
 *
 * @param body Markdown without HTML, images and code; headings begin with {@code ##}, for the subject is the one above them
 */
@Schema(name = "NewWording", description = "The wording of a text in one language, in Markdown")
public record Words(
        @Schema(examples = "Circular letter {call}: your class of contribution") @NotBlank @Size(max = 200)
        String subject,

        @Schema(description = "Markdown without HTML, images and code; {names} in braces are filled for each recipient")
        @NotNull
        @Size(min = 1, max = 32_000)
        String body,

        @Schema(
                description =
                        "The version whose wording in the source language was translated; left out, the present one")
        @Min(1)
        @Nullable
        Integer sourceVersion) {}
