package itu.notification.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/** A text by language tag. */
final class Words {
    private Words() {}

    /** The text in a language, in English where it is missing. */
    static String in(Map<String, String> texts, Language language) {
        return texts.getOrDefault(language.tag(), texts.getOrDefault(Language.EN.tag(), ""));
    }

    /** The languages that a text is missing in; none when there is no text at all. */
    static List<Language> missing(@Nullable Map<String, String> texts) {
        return texts == null
                ? List.of()
                : Arrays.stream(Language.values())
                        .filter(language ->
                                texts.getOrDefault(language.tag(), "").isBlank())
                        .toList();
    }
}
