package itu.notification.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Places to be filled, as they stand in a text while it is made: two characters of Unicode's private use around the number of
 * the placeholder. To Markdown and to Qute they are letters like others, and no author and no value can write them.
 */
final class Slots {
    static final String NAME = "[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*";
    static final Pattern PLACEHOLDER = Pattern.compile("\\{(" + NAME + ")}");

    private static final char OPEN = '\ue000';
    private static final char CLOSE = '\ue001';
    private static final char FIRST = '\ue100';
    private static final int MOST = 200;

    private static final Pattern MARK = Pattern.compile(OPEN + "([\\ue100-\\ue1c8])([A-Z]?)" + CLOSE);

    private final List<String> names = new ArrayList<>();

    /** In what way a value is written at a place. */
    enum Form {
        /** In HTML, set apart from the words around it. */
        HTML,
        /** In plain text, set apart where the letter runs from right to left. */
        TEXT,
        /** As it is, in the title of an HTML document. */
        TITLE,
        /** As the target of a link in HTML. */
        HREF,
        /** As an address in plain text. */
        ADDRESS
    }

    /** The text with its placeholders as marks. */
    String mark(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> mark(index(match.group(1))));
    }

    /** The mark of a place, in a form. */
    String mark(String name, Form form) {
        return "" + OPEN + (char) (FIRST + index(name)) + letter(form) + CLOSE;
    }

    /** Whether the whole text is one mark; then its name, else null. */
    static Pattern marks() {
        return MARK;
    }

    String name(String markedIndex) {
        return names.get(markedIndex.charAt(0) - FIRST);
    }

    List<String> names() {
        return List.copyOf(names);
    }

    int index(String name) {
        var known = names.indexOf(name);
        if (known >= 0) {
            return known;
        }
        if (names.size() == MOST) {
            throw new IllegalArgumentException("More than " + MOST + " placeholders");
        }
        names.add(name);
        return names.size() - 1;
    }

    static char letter(Form form) {
        return (char) ('A' + form.ordinal());
    }

    static Form form(String letter) {
        return Form.values()[letter.charAt(0) - 'A'];
    }

    private static String mark(int index) {
        return "" + OPEN + (char) (FIRST + index) + CLOSE;
    }
}
