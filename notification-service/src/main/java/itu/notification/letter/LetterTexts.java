package itu.notification.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** The texts of one kind of letter in one language. */
record LetterTexts(String bundle, Language language) {
    Phrase phrase(String key, Map<String, ?> values) {
        var isolated = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> isolated.put(name, Phrase.isolate(value)));
        return new Phrase(Texts.format(bundle, key, language, isolated), language.rightToLeft());
    }

    Phrase phrase(String key) {
        return phrase(key, Map.of());
    }

    Phrase value(String value) {
        return new Phrase(Phrase.isolate(value), language.rightToLeft());
    }

    /** A date as the language writes it; some write the first of a month in a way of its own. */
    String date(LocalDate date) {
        var key = date.getDayOfMonth() == 1 ? "date.first" : "date";
        return DateTimeFormatter.ofPattern(Texts.format(bundle, key, language, Map.of()), language.locale())
                .format(date);
    }
}
