package itu.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;

import itu.platform.language.Language;

/** Writes acknowledgements of declarations of class of contribution. */
@ApplicationScoped
public class AcknowledgementLetters {
    private final Template text;
    private final Template html;

    AcknowledgementLetters(
            @Location("letter/acknowledgement.txt") Template text,
            @Location("letter/acknowledgement.html") Template html) {
        this.text = text;
        this.html = html;
    }

    /**
     * Writes one letter.
     *
     * @param stateName the Member State's name in the language of the letter
     */
    public Letter write(Acknowledgement facts, String stateName, Language language) {
        var content = new AcknowledgementText(facts, stateName, language);
        var view = content.view();
        return new Letter(
                content.subjectLine(),
                view.signature().text(),
                text.data("letter", view).render(),
                html.data("letter", view).render(),
                TemplateVersion.of(
                        "acknowledgement",
                        AcknowledgementText.BUNDLE + "_" + language.tag() + ".properties",
                        "templates/letter/acknowledgement.txt",
                        "templates/letter/acknowledgement.html"));
    }
}
