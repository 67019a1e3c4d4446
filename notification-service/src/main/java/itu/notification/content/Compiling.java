package itu.notification.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.content.PiecedLetter.Cut;
import itu.notification.content.PiecedLetter.Shape;
import itu.notification.letter.LetterTexts;
import itu.platform.language.Language;

/** Reads a text once and cuts it at its places. */
@ApplicationScoped
class Compiling {
    private static final List<Boolean> EITHER = List.of(false, true);

    private final Layout layout;

    Compiling(Layout layout) {
        this.layout = layout;
    }

    /** @throws IllegalStateException when the edition has no wording at all for the language */
    CompiledLetter compile(WrittenEdition edition, Language language) {
        var wording = edition.wording(language)
                .orElseThrow(() -> new IllegalStateException("There are no words in " + edition.edition()));
        var slots = new Slots();
        var shapes = new HashMap<Shape, Cut>();
        for (var refusable : EITHER) {
            for (var synthetic : EITHER) {
                var marked = layout.lay(edition, wording, language, slots, refusable, synthetic);
                shapes.put(
                        new Shape(refusable, synthetic),
                        new Cut(
                                Pieces.of(marked.subject(), slots),
                                Pieces.of(marked.text(), slots),
                                Pieces.of(marked.html(), slots)));
            }
        }
        return new PiecedLetter(
                slots.names(),
                PlaceholderTypes.of(edition.placeholders()),
                wording.language().rightToLeft(),
                edition.synthetic(),
                new LetterTexts("mailing", language).form("signature").text(),
                edition.edition().content() + "/" + edition.edition().number() + "/"
                        + wording.language().tag(),
                Map.copyOf(shapes));
    }
}
