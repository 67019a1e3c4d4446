package itu.notification.letter;

import java.util.List;
import java.util.Map;

import itu.notification.letter.LetterView.Particular;

/** Says that a class of contribution is kept because no definitive choice came in time. */
record KeptByDefaultText(KeptByDefault facts, String stateName, LetterTexts texts) implements LetterText {
    @Override
    public Phrase subjectLine() {
        return texts.phrase("subject", Map.of("call", facts.call(), "period", facts.period()));
    }

    @Override
    public Phrase opening() {
        return texts.phrase(
                "opening",
                Map.of(
                        "call", facts.call(),
                        "period", facts.period(),
                        "deadline", texts.date(facts.deadline()),
                        "provision", facts.provision()));
    }

    @Override
    public List<Particular> particulars() {
        return List.of(
                texts.particular("memberState", stateName),
                texts.particular("call", facts.call()),
                texts.particular("period", facts.period()),
                texts.particular("unitsKept", facts.units()),
                texts.particular("provision", facts.provision()),
                texts.particular("deadline", texts.date(facts.deadline())),
                texts.particular("keptOn", texts.date(facts.keptOn())));
    }

    @Override
    public List<Phrase> notes() {
        return List.of(texts.phrase("note.increase", Map.of("increaseProvision", "CS 165B")));
    }
}
