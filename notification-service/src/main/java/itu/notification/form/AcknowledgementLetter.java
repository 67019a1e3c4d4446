package itu.notification.form;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;

import itu.notification.letter.Letter;
import itu.notification.letter.LetterView;
import itu.notification.letter.Phrase;
import itu.platform.language.Language;
import itu.platform.problem.Texts;

/** Writes the letter that confirms an answer, in the language it was given in: number, next steps, and the calendar of events. */
@ApplicationScoped
class AcknowledgementLetter {
    private static final String OFFICIAL = "letters/official";

    private final Template text;
    private final Template html;

    AcknowledgementLetter(
            @Location("letter/official.txt") Template text, @Location("letter/official.html") Template html) {
        this.text = text;
        this.html = html;
    }

    Letter write(FormAnswer answer, FormVersion asked) {
        var view = view(answer, asked.definition());
        return new Letter(
                subject(answer, asked.definition()),
                view.signature().text(),
                text.data("letter", view).render(),
                html.data("letter", view).render(),
                "form-acknowledgement/" + asked.form() + "/" + asked.number());
    }

    private static String subject(FormAnswer answer, FormDefinition definition) {
        return phrase(
                        "acknowledgement.subject",
                        answer.language(),
                        Map.of("form", Words.in(definition.titles(), answer.language()), "number", answer.number()))
                .text();
    }

    private static LetterView view(FormAnswer answer, FormDefinition definition) {
        var language = answer.language();
        var notes = new ArrayList<Phrase>();
        Words.in(definition.nextSteps(), language)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> notes.add(new Phrase(line, language.rightToLeft())));
        notes.add(phrase("acknowledgement.questions", language, Map.of("office", definition.office())));
        return new LetterView(
                language.tag(),
                language.rightToLeft() ? "rtl" : "ltr",
                phrase("acknowledgement.title", language, Map.of()),
                official("salutation", language),
                phrase("acknowledgement.opening", language, Map.of("form", Words.in(definition.titles(), language))),
                particulars(answer, definition),
                phrase("acknowledgement.calendar", language, Map.of()),
                definition.occasions().stream()
                        .map(occasion -> occasion(occasion, language))
                        .toList(),
                List.copyOf(notes),
                phrase("acknowledgement.closing", language, Map.of()),
                official("formula", language),
                official("signature", language),
                smallPrint(definition, language));
    }

    private static List<LetterView.Particular> particulars(FormAnswer answer, FormDefinition definition) {
        var language = answer.language();
        var received = LocalDate.ofInstant(answer.receivedAt(), ZoneId.of(definition.zone()));
        var rows = new LinkedHashMap<String, String>();
        rows.put("acknowledgement.number", Long.toString(answer.number()));
        rows.put("acknowledgement.received", FormTexts.date(received, language));
        if (answer.organization() != null) {
            rows.put("acknowledgement.organization", answer.organization());
        }
        return rows.entrySet().stream()
                .map(row -> new LetterView.Particular(
                        phrase(row.getKey(), language, Map.of()),
                        new Phrase(Phrase.isolate(row.getValue()), language.rightToLeft())))
                .toList();
    }

    private static Phrase occasion(FormDefinition.Occasion occasion, Language language) {
        var on = FormTexts.date(occasion.on(), language);
        var days = occasion.until() == null ? on : on + " – " + FormTexts.date(occasion.until(), language);
        return new Phrase(Phrase.isolate(days) + ": " + Words.in(occasion.titles(), language), language.rightToLeft());
    }

    private static List<Phrase> smallPrint(FormDefinition definition, Language language) {
        var lines = new ArrayList<Phrase>();
        if (definition.synthetic()) {
            lines.add(phrase("synthetic", language, Map.of()));
        }
        lines.add(official("footer", language));
        return lines;
    }

    private static Phrase phrase(String key, Language language, Map<String, ?> values) {
        var isolated = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> isolated.put(name, Phrase.isolate(value)));
        return new Phrase(FormTexts.text(key, language, isolated), language.rightToLeft());
    }

    private static Phrase official(String key, Language language) {
        return new Phrase(Texts.format(OFFICIAL, key, language, Map.of()), language.rightToLeft());
    }
}
