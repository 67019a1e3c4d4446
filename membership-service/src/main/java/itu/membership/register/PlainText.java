package itu.membership.register;

/** Text that shows what it says: nothing in it hides, or turns the direction of what follows. */
public final class PlainText {
    /**
     * The characters that are refused in one line of text, for a character class: control characters, line and paragraph
     * separators, marks of direction, and those that take no room. The joiners U+200C and U+200D stay: Arabic script and the
     * scripts of India need them.
     */
    public static final String REFUSED =
            "\\p{Cntrl}\\u00ad\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff";

    private PlainText() {}

    /** Whether a character other than a control character is one of {@link #REFUSED}. */
    public static boolean hides(char c) {
        return c == '\u00ad'
                || c == '\u061c'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u2028' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || c == '\ufeff';
    }
}
