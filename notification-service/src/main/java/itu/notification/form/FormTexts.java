package itu.notification.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

import itu.platform.language.Language;
import itu.platform.problem.FieldError;
import itu.platform.problem.ReaderLanguage;
import itu.platform.problem.Texts;

/** Sentences of the forms in the six languages, from {@code form/texts_<language>.properties}. */
final class FormTexts {
    private static final String BUNDLE = "form/texts";

    private FormTexts() {}

    static String text(String key, Language language, Map<String, ?> values) {
        return Texts.format(BUNDLE, key, language, values);
    }

    static String text(String key, Language language) {
        return text(key, language, Map.of());
    }

    /** A fault of a definition, in the language of the current request. */
    static FieldError fault(String pointer, String code, Map<String, ?> values) {
        return new FieldError(pointer, code, text("definition." + code, ReaderLanguage.current(), values));
    }

    static String date(LocalDate date, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }
}
