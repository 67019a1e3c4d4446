package itu.notification.letter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import itu.notification.letter.LetterView.Particular;

/**
 * Says what an event states, with the texts of its kind: a subject, an opening, the particulars that a rule lists, a note.
 *
 * @param words of the facts, by name
 */
record StatedText(LetterTexts texts, Map<String, String> words, List<String> listed) implements LetterText {
    @Override
    public Phrase subjectLine() {
        return texts.phrase("subject", words);
    }

    @Override
    public Phrase opening() {
        return texts.phrase("opening", words);
    }

    @Override
    public List<Particular> particulars() {
        return listed.stream().flatMap(this::particular).toList();
    }

    private Stream<Particular> particular(String entry) {
        var nameAndLabel = entry.split(":", 2);
        var value = words.get(nameAndLabel[0]);
        return value == null
                ? Stream.empty()
                : Stream.of(texts.particular(nameAndLabel[nameAndLabel.length - 1], value));
    }

    @Override
    public List<Phrase> notes() {
        return List.of(texts.phrase("note", words));
    }

    @Override
    public Phrase closing() {
        return texts.form("closing");
    }

    @Override
    public Phrase invented() {
        return texts.form("synthetic");
    }
}
