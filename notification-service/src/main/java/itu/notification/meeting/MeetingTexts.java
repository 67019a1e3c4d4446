package itu.notification.meeting;

import java.util.Arrays;
import java.util.Map;

import itu.platform.language.Language;
import itu.platform.problem.FieldError;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/** Sentences about meetings in the six languages, from {@code meeting/texts_<language>.properties}. */
public final class MeetingTexts {
    private static final String BUNDLE = "meeting/texts";

    private MeetingTexts() {}

    static String text(String key, Language language, Map<String, ?> values) {
        return Texts.format(BUNDLE, key, language, values);
    }

    static String text(String key, Language language) {
        return text(key, language, Map.of());
    }

    /** A fault of what somebody handed in, in the reader's language; the code names its sentence. */
    public static FieldError fault(String pointer, String code) {
        return new FieldError(pointer, code, text("fault." + code, ReaderLanguage.current()));
    }

    static boolean complete(Map<String, String> words) {
        return Arrays.stream(Language.values())
                .noneMatch(language -> words.getOrDefault(language.tag(), "").isBlank());
    }
}
