package itu.notification.letter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;

import itu.notification.letter.LetterView.Particular;
import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** The texts of one kind of letter, and of the forms that all kinds share, in one language. */
public record LetterTexts(String kind, Language language) {
    private static final String SHARED = "official";

    /** A text of this kind of letter. */
    public Phrase phrase(String key, Map<String, ?> values) {
        return phrase(bundle(kind), key, values);
    }

    public Phrase phrase(String key) {
        return phrase(key, Map.of());
    }

    /** A text that is the same in every letter. */
    Phrase form(String key, Map<String, ?> values) {
        return phrase(bundle(SHARED), key, values);
    }

    public Phrase form(String key) {
        return form(key, Map.of());
    }

    /** What all letters call a code; the code itself where they have no name for it. */
    String named(String key, String code) {
        try {
            return Texts.format(bundle(SHARED), key, language, Map.of());
        } catch (MissingResourceException e) {
            return code;
        }
    }

    /** A labelled particular whose value is not of the letter's own language. */
    Particular particular(String label, String value) {
        return particular(label, new Phrase(Phrase.isolate(value), language.rightToLeft()));
    }

    Particular particular(String label, Phrase value) {
        return new Particular(form("label." + label), value);
    }

    /** A date as the language writes it. */
    public String date(LocalDate date) {
        return LetterDates.write(date, language);
    }

    /** The files that the words come from, below the class path. */
    List<String> sources() {
        return List.of(source(kind), source(SHARED));
    }

    private Phrase phrase(String bundle, String key, Map<String, ?> values) {
        var isolated = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> isolated.put(name, Phrase.isolate(value)));
        return new Phrase(Texts.format(bundle, key, language, isolated), language.rightToLeft());
    }

    private String source(String name) {
        return bundle(name) + "_" + language.tag() + ".properties";
    }

    private static String bundle(String name) {
        return "letters/" + name;
    }
}
