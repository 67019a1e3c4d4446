package itu.platform.language;

import java.util.function.IntPredicate;

/** Runs of characters that a text must not have. */
public final class Runs {
    private Runs() {}

    /** The text with one blank for each run of unwanted characters (UTF-16 units), and without blanks at its ends. */
    public static String toBlank(String text, IntPredicate unwanted) {
        var from = 0;
        while (from < text.length() && !unwanted.test(text.charAt(from))) {
            from++;
        }
        if (from == text.length()) {
            return text.strip();
        }
        var cleaned = new StringBuilder(text.length()).append(text, 0, from);
        var within = false;
        for (var i = from; i < text.length(); i++) {
            var next = text.charAt(i);
            var bad = unwanted.test(next);
            if (!bad || !within) {
                cleaned.append(bad ? ' ' : next);
            }
            within = bad;
        }
        return cleaned.toString().strip();
    }
}
