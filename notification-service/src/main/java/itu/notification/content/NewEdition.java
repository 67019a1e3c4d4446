package itu.notification.content;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import itu.notification.content.WrittenEdition.Kind;
import itu.platform.language.Language;

/**
 * An edition to be kept.
 *
 * @param words the wordings that it brings; the others are carried on
 */
public record NewEdition(
        UUID content,
        Kind kind,
        Language source,
        List<Language> fallback,
        boolean official,
        boolean synthetic,
        List<Placeholder> placeholders,
        @Nullable LetterHead head,
        Map<Language, Words> words) {

    /** The next edition of a text, with other words or another head. */
    public static NewEdition after(
            WrittenEdition before,
            List<Language> fallback,
            List<Placeholder> placeholders,
            @Nullable LetterHead head,
            Map<Language, Words> words) {
        return new NewEdition(
                before.edition().content(),
                before.kind(),
                before.source(),
                fallback,
                before.official(),
                before.synthetic(),
                placeholders,
                head,
                words);
    }
}
