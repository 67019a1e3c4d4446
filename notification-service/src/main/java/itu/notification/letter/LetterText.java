package itu.notification.letter;

import java.util.List;

import itu.notification.letter.LetterView.Particular;

/** Says what there is to say in a letter of one kind; the forms around it are the same in every letter. */
interface LetterText {
    /** The texts of this kind of letter, in the language of this one. */
    LetterTexts texts();

    Phrase subjectLine();

    Phrase opening();

    List<Particular> particulars();

    /** What the Member State should look into; shown apart. */
    default List<Phrase> warnings() {
        return List.of();
    }

    List<Phrase> notes();

    default Phrase closing() {
        return texts().phrase("closing");
    }

    /** Says that the facts are demonstration data. */
    default Phrase invented() {
        return texts().phrase("synthetic");
    }
}
