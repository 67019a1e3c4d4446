package itu.notification.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** Dates as the languages of letters write them. */
public final class LetterDates {
    private LetterDates() {}

    /** A date in words; some languages write the first of a month in a way of their own. */
    public static String write(LocalDate date, Language language) {
        var key = date.getDayOfMonth() == 1 ? "date.first" : "date";
        return DateTimeFormatter.ofPattern(Texts.format("letters/official", key, language, Map.of()), language.locale())
                .format(date);
    }
}
