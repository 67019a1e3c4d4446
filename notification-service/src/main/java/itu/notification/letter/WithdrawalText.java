package itu.notification.letter;

import java.util.List;
import java.util.Map;

import itu.notification.letter.LetterView.Particular;

/** Says that a declaration was taken back, and what follows from it. */
record WithdrawalText(Withdrawal facts, String stateName, LetterTexts texts) implements LetterText {
    @Override
    public Phrase subjectLine() {
        return texts.phrase("subject", Map.of("receipt", facts.receiptNumber(), "period", facts.period()));
    }

    @Override
    public Phrase opening() {
        return texts.phrase(
                "opening",
                Map.of(
                        "withdrawnOn", texts.date(facts.effectiveOn()),
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
                texts.particular("stage", texts.form("stage." + facts.stage().key())),
                texts.particular("withdrawnOn", texts.date(facts.effectiveOn())));
    }

    @Override
    public List<Phrase> notes() {
        return List.of(texts.phrase("note.silent", Map.of("keptProvision", "CS 161F")));
    }
}
