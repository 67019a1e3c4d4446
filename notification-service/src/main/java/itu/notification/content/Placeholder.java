package itu.notification.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text that is filled for each recipient.
 *
 * @param required whether every language has to use it, and a letter cannot be written without its value
 * @param example a value to show in previews
 */
@Schema(name = "Placeholder", description = "A place in a text that is filled for each recipient")
public record Placeholder(
        @Schema(examples = "addressee.name") @NotBlank @Size(max = 60) @Pattern(regexp = Slots.NAME)
        String name,

        @NotNull PlaceholderType type,
        boolean required,
        @NotBlank @Size(max = 300) String example,
        @Size(max = 300) @Nullable String description) {}
