package itu.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the templates of a letter show, in the order in which they show it. They read public members only. */
public record LetterView(
        String language,
        String direction,
        Phrase title,
        Phrase salutation,
        Phrase opening,
        List<Particular> particulars,
        Phrase warningsTitle,
        List<Phrase> warnings,
        List<Phrase> notes,
        Phrase closing,
        Phrase formula,
        Phrase signature,
        List<Phrase> smallPrint) {
    private static final Map<String, String> BASIC_TEXTS = Map.of("constitution", "CS", "convention", "CV");

    public record Particular(Phrase label, Phrase value) {}

    static LetterView of(LetterText letter, boolean synthetic) {
        var texts = letter.texts();
        return new LetterView(
                texts.language().tag(),
                texts.language().rightToLeft() ? "rtl" : "ltr",
                texts.phrase("title"),
                texts.form("salutation"),
                letter.opening(),
                letter.particulars(),
                texts.form("warnings"),
                letter.warnings(),
                letter.notes(),
                letter.closing(),
                texts.form("formula"),
                texts.form("signature"),
                smallPrint(letter, synthetic));
    }

    private static List<Phrase> smallPrint(LetterText letter, boolean synthetic) {
        var lines = new ArrayList<Phrase>();
        if (synthetic) {
            lines.add(letter.invented());
        }
        lines.add(letter.texts().form("provisions", BASIC_TEXTS));
        lines.add(letter.texts().form("footer"));
        return lines;
    }
}
