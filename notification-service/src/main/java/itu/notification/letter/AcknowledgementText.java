package itu.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import itu.notification.letter.Acknowledgement.Warning;
import itu.notification.letter.LetterView.Particular;

/** Says what there is to say about one declaration. */
record AcknowledgementText(Acknowledgement facts, String stateName, LetterTexts texts) implements LetterText {
    private static final Map<String, String> PROVISIONS = Map.of(
            "provisionalProvision", "CS 161C",
            "definitiveProvision", "CS 161E",
            "effectProvision", "CS 163");

    @Override
    public Phrase subjectLine() {
        return texts.phrase("subject", Map.of("receipt", facts.receiptNumber(), "period", facts.period()));
    }

    @Override
    public Phrase opening() {
        return texts.phrase(
                "opening",
                Map.of(
                        "receivedOn", texts.date(facts.receivedOn()),
                        "call", facts.call(),
                        "period", facts.period()));
    }

    @Override
    public List<Particular> particulars() {
        return List.of(
                texts.particular("receipt", facts.receiptNumber()),
                texts.particular("memberState", stateName),
                texts.particular("call", facts.call()),
                texts.particular("period", facts.period()),
                texts.particular("units", facts.units()),
                texts.particular("currentUnits", facts.currentUnits()),
                texts.particular(
                        "outcome", texts.phrase("outcome." + facts.outcome().key())),
                texts.particular("receivedOn", texts.date(facts.receivedOn())),
                texts.particular("stage", texts.form("stage." + facts.stage().key())));
    }

    @Override
    public List<Phrase> warnings() {
        var all = new ArrayList<Phrase>();
        if (facts.late()) {
            all.add(texts.phrase("warning.late"));
        }
        facts.warnings().forEach(warning -> all.add(warning(warning)));
        if (!facts.warnings().isEmpty() && facts.stage() != Stage.DEFINITIVE) {
            all.add(texts.phrase("warnings.stands"));
        }
        return all;
    }

    @Override
    public List<Phrase> notes() {
        var notes = new ArrayList<Phrase>();
        if (takesItsEffect()) {
            notes.add(texts.phrase("note." + facts.stage().key(), PROVISIONS));
        }
        if (facts.replaces() != null) {
            notes.add(texts.phrase("replaces"));
        }
        return notes;
    }

    /** A late definitive choice settles nothing until it is accepted; the letter must not say that it applies. */
    private boolean takesItsEffect() {
        return !facts.late() || facts.stage() != Stage.DEFINITIVE;
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
}
