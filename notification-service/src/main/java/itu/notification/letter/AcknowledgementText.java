package itu.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import itu.notification.letter.Acknowledgement.Stage;
import itu.notification.letter.Acknowledgement.Warning;
import itu.notification.letter.LetterView.Particular;
import itu.platform.language.Language;

/** Says what there is to say about one declaration. */
class AcknowledgementText {
    static final String BUNDLE = "letters/acknowledgement";

    private static final Map<String, String> CONSTITUTION = Map.of(
            "constitution", "CS",
            "convention", "CV",
            "provisionalProvision", "CS 161C",
            "definitiveProvision", "CS 161E",
            "effectProvision", "CS 163");

    private final Acknowledgement facts;
    private final String stateName;
    private final LetterTexts texts;

    AcknowledgementText(Acknowledgement facts, String stateName, Language language) {
        this.facts = facts;
        this.stateName = stateName;
        this.texts = new LetterTexts(BUNDLE, language);
    }

    String subjectLine() {
        return texts.phrase("subject", Map.of("receipt", facts.receiptNumber(), "period", facts.period()))
                .text();
    }

    LetterView view() {
        var language = texts.language();
        return new LetterView(
                language.tag(),
                language.rightToLeft() ? "rtl" : "ltr",
                texts.phrase("title"),
                texts.phrase("salutation"),
                opening(),
                particulars(),
                notes(),
                warnings(),
                texts.phrase("warnings"),
                texts.phrase("closing"),
                texts.phrase("formula"),
                texts.phrase("signature"),
                smallPrint());
    }

    private Phrase opening() {
        return texts.phrase(
                "opening",
                Map.of(
                        "receivedOn", texts.date(facts.receivedOn()),
                        "call", facts.call(),
                        "period", facts.period()));
    }

    private List<Particular> particulars() {
        return List.of(
                particular("receipt", texts.value(facts.receiptNumber())),
                particular("memberState", texts.value(stateName)),
                particular("call", texts.value(facts.call())),
                particular("period", texts.value(facts.period())),
                particular("units", texts.value(facts.units())),
                particular("currentUnits", texts.value(facts.currentUnits())),
                particular("outcome", texts.phrase("outcome." + facts.outcome().key())),
                particular("receivedOn", texts.value(texts.date(facts.receivedOn()))),
                particular("stage", texts.phrase("stage." + facts.stage().key())));
    }

    private Particular particular(String label, Phrase value) {
        return new Particular(texts.phrase("label." + label), value);
    }

    private List<Phrase> notes() {
        var stage = texts.phrase("note." + facts.stage().key(), CONSTITUTION);
        return facts.replaces() == null ? List.of(stage) : List.of(stage, texts.phrase("replaces"));
    }

    private List<Phrase> warnings() {
        var all = new ArrayList<>(facts.warnings().stream().map(this::warning).toList());
        if (!all.isEmpty() && facts.stage() != Stage.DEFINITIVE) {
            all.add(texts.phrase("warnings.stands"));
        }
        return all;
    }

    private Phrase warning(Warning warning) {
        var values = Map.of("provision", warning.provision(), "eighth", "1/8", "sixteenth", "1/16");
        var rule = texts.phrase("warning." + known(warning.code()), values);
        return warning.minimumUnits() == null
                ? rule
                : rule.then(texts.phrase("warning.minimum", Map.of("minimumUnits", warning.minimumUnits())));
    }

    /** A rule that contribution-service learns later is still named by its provision. */
    private static String known(String code) {
        return switch (code) {
            case "reduction-limit", "low-class" -> code;
            default -> "other";
        };
    }

    private List<Phrase> smallPrint() {
        var lines = new ArrayList<Phrase>();
        if (facts.synthetic()) {
            lines.add(texts.phrase("synthetic"));
        }
        lines.add(texts.phrase("provisions", CONSTITUTION));
        lines.add(texts.phrase("footer"));
        return lines;
    }
}
