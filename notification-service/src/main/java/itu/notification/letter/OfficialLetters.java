package itu.notification.letter;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;

import itu.platform.language.Language;

/** Writes the official letters that a fact asks for: about a class of contribution, an application, an invoice. */
@ApplicationScoped
public class OfficialLetters {
    /** Letters that say more than what their event states. */
    private static final Map<String, Class<? extends LetterFacts>> COMPOSED = Map.of(
            "acknowledgement", Acknowledgement.class,
            "withdrawal", Withdrawal.class,
            "kept-by-default", KeptByDefault.class);

    private final Template text;
    private final Template html;
    private final ObjectMapper json;

    OfficialLetters(
            @Location("letter/official.txt") Template text,
            @Location("letter/official.html") Template html,
            ObjectMapper json) {
        this.text = text;
        this.html = html;
        this.json = json;
    }

    /**
     * Whether a letter can be made of the facts.
     *
     * @throws IllegalArgumentException when it cannot, with the reason
     */
    public void check(LetterOrder order) {
        var composed = COMPOSED.get(order.kind());
        if (composed == null) {
            read(order, JsonNode.class);
        } else {
            read(order, composed);
        }
    }

    /**
     * Writes one letter.
     *
     * @param addressee the name of whom it is written to, in the language of the letter
     * @throws IllegalArgumentException when the facts do not make a letter
     */
    public Letter write(LetterOrder order, String addressee, Language language) {
        var composed = COMPOSED.get(order.kind());
        return composed == null ? state(order, addressee, language) : write(read(order, composed), addressee, language);
    }

    Letter write(LetterFacts facts, String addressee, Language language) {
        var letter = switch (facts) {
            case Acknowledgement declaration ->
                new AcknowledgementText(declaration, addressee, new LetterTexts("acknowledgement", language));
            case Withdrawal withdrawal ->
                new WithdrawalText(withdrawal, addressee, new LetterTexts("withdrawal", language));
            case KeptByDefault kept ->
                new KeptByDefaultText(kept, addressee, new LetterTexts("kept-by-default", language));
        };
        return set(letter, facts.synthetic());
    }

    private Letter state(LetterOrder order, String addressee, Language language) {
        var facts = read(order, JsonNode.class);
        var texts = new LetterTexts(order.kind(), language);
        var words = FactWords.of(facts, texts);
        words.put("addressee", addressee);
        return set(
                new StatedText(texts, words, order.particulars()),
                facts.path("synthetic").asBoolean());
    }

    private <T> T read(LetterOrder order, Class<T> type) {
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(order.facts());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No letter " + order.kind() + ": " + e.getOriginalMessage(), e);
        }
    }

    private Letter set(LetterText letter, boolean synthetic) {
        var view = LetterView.of(letter, synthetic);
        return new Letter(
                letter.subjectLine().text(),
                view.signature().text(),
                text.data("letter", view).render(),
                html.data("letter", view).render(),
                TemplateVersion.of(letter.texts()));
    }
}
