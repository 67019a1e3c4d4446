package itu.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;

import itu.platform.language.Language;

/** Writes the official letters to Member States about their class of contribution. */
@ApplicationScoped
public class OfficialLetters {
    private final Template text;
    private final Template html;

    OfficialLetters(@Location("letter/official.txt") Template text, @Location("letter/official.html") Template html) {
        this.text = text;
        this.html = html;
    }

    /**
     * Writes one letter.
     *
     * @param stateName the Member State's name in the language of the letter
     */
    public Letter write(LetterFacts facts, String stateName, Language language) {
        var letter = switch (facts) {
            case Acknowledgement declaration ->
                new AcknowledgementText(declaration, stateName, new LetterTexts("acknowledgement", language));
            case Withdrawal withdrawal ->
                new WithdrawalText(withdrawal, stateName, new LetterTexts("withdrawal", language));
            case KeptByDefault kept ->
                new KeptByDefaultText(kept, stateName, new LetterTexts("kept-by-default", language));
        };
        var view = LetterView.of(letter, facts.synthetic());
        return new Letter(
                letter.subjectLine().text(),
                view.signature().text(),
                text.data("letter", view).render(),
                html.data("letter", view).render(),
                TemplateVersion.of(letter.texts()));
    }
}
