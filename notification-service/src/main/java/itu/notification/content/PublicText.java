package itu.notification.content;

import java.util.List;
import java.util.regex.Matcher;

import jakarta.enterprise.context.ApplicationScoped;

import itu.platform.language.Language;

/** A text as the public reads it, addressed to nobody: at each place stands the example of its placeholder. */
@ApplicationScoped
public class PublicText {
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
                .map(name -> Filled.of(types.type(name), example(name, types), rightToLeft))
                .toArray(Filled[]::new);
        return new Shown(wording.language(), subject(wording.subject(), edition.placeholders()), pieces.fill(filled));
    }

    /** A subject with the examples in their places. */
    public static String subject(String subject, List<Placeholder> placeholders) {
        var types = PlaceholderTypes.of(placeholders);
        return Slots.PLACEHOLDER
                .matcher(subject)
                .replaceAll(match -> Matcher.quoteReplacement(example(match.group(1), types)));
    }

    private static String example(String name, PlaceholderTypes types) {
        var known = types.byName().get(name);
        return known == null ? "" : known.example();
    }
}
