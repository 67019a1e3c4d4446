package itu.notification.content;

import java.util.regex.Matcher;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.letter.LetterTexts;
import itu.platform.language.Language;

/**
 * A text as the public reads it: in the place of the addressee stands that there is one, at every other the example of its
 * placeholder.
 */
@ApplicationScoped
public class PublicText {
    private static final String ADDRESSEE = "addressee.name";

    /**
     * The words in one language.
     *
     * @param language of the words; another than the reader's where theirs are missing
     * @param html the body, safe to be shown
     */
    public record Shown(Language language, String subject, String html) {}

    public Shown show(WrittenEdition edition, Language reader) {
        var wording = edition.wording(reader)
                .orElseThrow(() -> new IllegalStateException("There are no words in " + edition.edition()));
        var slots = new Slots();
        var types = PlaceholderTypes.of(edition.placeholders());
        var chinese = wording.language() == Language.ZH;
        var marked = HtmlWriter.write(Markup.parse(slots.mark(wording.body())), slots, types, chinese);
        var pieces = Pieces.of(marked, slots);
        var rightToLeft = wording.language().rightToLeft();
        var filled = slots.names().stream()
                .map(name -> Filled.of(types.type(name), example(name, types, wording.language()), rightToLeft))
                .toArray(Filled[]::new);
        return new Shown(wording.language(), subject(edition, wording), pieces.fill(filled));
    }

    /** A subject with the examples in their places, set apart where the language runs from right to left. */
    public static String subject(WrittenEdition edition, Variant wording) {
        var types = PlaceholderTypes.of(edition.placeholders());
        var rightToLeft = wording.language().rightToLeft();
        return Slots.PLACEHOLDER
                .matcher(wording.subject())
                .replaceAll(match -> Matcher.quoteReplacement(Filled.of(
                                types.type(match.group(1)),
                                example(match.group(1), types, wording.language()),
                                rightToLeft)
                        .in(Slots.Form.TEXT)));
    }

    private static String example(String name, PlaceholderTypes types, Language language) {
        if (name.equals(ADDRESSEE)) {
            return new LetterTexts("archive", language).phrase("addressee").text();
        }
        var known = types.byName().get(name);
        return known == null ? "" : known.example();
    }
}
