package itu.notification.content;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.notification.letter.Letter;

/**
 * A letter cut at its places, once for readers who can refuse it and once for those who cannot, each with and without the notice
 * of invented data.
 *
 * @param names of the values, in the order of the numbers in the pieces
 */
record PiecedLetter(
        List<String> names,
        PlaceholderTypes types,
        boolean rightToLeft,
        boolean synthetic,
        String sender,
        String version,
        Map<Shape, Cut> shapes)
        implements CompiledLetter {

    /** What the forms around the text depend on. */
    record Shape(boolean refusable, boolean synthetic) {}

    /** The parts of a letter. */
    record Cut(Pieces subject, Pieces text, Pieces html) {}

    @Override
    public Letter fill(Map<String, String> values, @Nullable String preferences) {
        var filled = new Filled[names.size()];
        for (var i = 0; i < filled.length; i++) {
            filled[i] = filled(names.get(i), values, preferences);
        }
        var shape = new Shape(preferences != null, synthetic || "true".equals(values.get(KnownValues.SYNTHETIC)));
        var cut = shapes.get(shape);
        if (cut == null) {
            throw new IllegalStateException("There is no shape " + shape);
        }
        return new Letter(
                cut.subject().fill(filled),
                sender,
                cut.text().fill(filled),
                cut.html().fill(filled),
                version);
    }

    private Filled filled(String name, Map<String, String> values, @Nullable String preferences) {
        if (name.equals(Layout.PREFERENCES)) {
            return Filled.link(preferences == null ? "" : preferences, rightToLeft);
        }
        var value = values.get(name);
        if ((value == null || value.isBlank()) && types.required(name)) {
            throw new IllegalArgumentException("There is no value for {" + name + "}");
        }
        return Filled.of(types.type(name), value == null ? "" : value, rightToLeft);
    }
}
