package itu.notification.letter;

import java.util.List;

/** What the templates of a letter show, in the order in which they show it. They read public members only. */
public record LetterView(
        String language,
        String direction,
        Phrase title,
        Phrase salutation,
        Phrase opening,
        List<Particular> particulars,
        List<Phrase> notes,
        List<Phrase> warnings,
        Phrase warningsTitle,
        Phrase closing,
        Phrase formula,
        Phrase signature,
        List<Phrase> smallPrint) {
    public record Particular(Phrase label, Phrase value) {}
}
