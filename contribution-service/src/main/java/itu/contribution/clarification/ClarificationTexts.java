package itu.contribution.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients post in a clarification. */
final class ClarificationTexts {
    private ClarificationTexts() {}

    /** A question or an answer. */
    @Schema(examples = "{\"text\":\"The letter says 10 in figures and eleven in words. Which is meant?\"}")
    record Text(@NotBlank @Size(max = 4000) String text) {}

    /** Closing words, or none. */
    @Schema(examples = "{\"text\":\"Thank you\"}")
    record Closing(@Size(min = 1, max = 4000) @Nullable String text) {}
}
