package itu.notification.letter;

import java.util.regex.Pattern;

import io.quarkus.qute.RawString;

/**
 * A stretch of a letter. Inside it, what is not of the letter's own language (codes, numbers, names) stands between the
 * marks FSI and PDI of Unicode, so that it cannot change the order of the words around it.
 */
public record Phrase(String marked, boolean rightToLeft) {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final String FSI = "\u2068";
    private static final String PDI = "\u2069";

    /** Sets foreign matter apart; control characters in it are dropped, so it can neither break lines nor end its isolation. */
    public static String isolate(Object value) {
        return FSI + CONTROLS.matcher(value.toString()).replaceAll("") + PDI;
    }

    /** Two sentences in a row; after an ideographic full stop there is no space. */
    Phrase then(Phrase next) {
        return new Phrase(marked + (marked.endsWith("。") ? "" : " ") + next.marked(), rightToLeft);
    }

    /** As plain text; the marks are kept only where they have work to do. */
    public String text() {
        return rightToLeft ? marked : marked.replace(FSI, "").replace(PDI, "");
    }

    /** As HTML, escaped. */
    public RawString html() {
        return new RawString(marked.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace(FSI, "<bdi>")
                .replace(PDI, "</bdi>"));
    }
}
