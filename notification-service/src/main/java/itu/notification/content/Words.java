package itu.notification.content;

import java.util.EnumMap;
import java.util.Map;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

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
        Integer sourceVersion) {

    /** Wordings by the languages that their tags name; none where none were handed in. */
    public static Map<Language, Words> byLanguage(@Nullable Map<String, Words> texts) {
        var words = new EnumMap<Language, Words>(Language.class);
        if (texts != null) {
            texts.forEach((tag, text) -> words.put(Language.ofTag(tag), text));
        }
        return words;
    }
}
