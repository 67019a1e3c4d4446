package itu.notification.content;

import java.util.regex.Pattern;

/** Breaks plain text into lines: at spaces, and between ideographs, of which each takes two columns. */
final class Wrapping {
    static final int WIDTH = 72;

    /** What a value will take is not known when the lines are made. */
    private static final int PLACE = 16;

    private static final int ADDRESS = 48;
    private static final int MARK = 4;

    private static final int LAST_NARROW = 0x2e7f;
    private static final int FIRST_SLOT = 0xe000;
    private static final String NOT_AT_THE_BEGINNING = "，。、；：？！）》」』”’·…";

    /** A word; ideographs break one by one, with the signs that may not begin a line. */
    private static final Pattern UNIT =
            Pattern.compile("[\\u2e80-\\ud7ff\\uf900-\\ufffd][%1$s]*|[^\\s\\u2e80-\\ud7ff\\uf900-\\ufffd]+[%1$s]*| +"
                    .formatted(NOT_AT_THE_BEGINNING));

    private Wrapping() {}

    /** The text in lines, the first after one indent and the others after another; line breaks in it stay. */
    static String wrap(String text, String first, String others) {
        var lines = new StringBuilder();
        var indent = first;
        for (var given : text.split("\n")) {
            line(given.strip(), indent, others, lines);
            lines.append('\n');
            indent = others;
        }
        return lines.substring(0, lines.length() - 1);
    }

    private static void line(String text, String first, String others, StringBuilder lines) {
        var column = first.length();
        lines.append(first);
        var begun = false;
        var space = "";
        var units = UNIT.matcher(text);
        while (units.find()) {
            var unit = units.group();
            if (unit.isBlank()) {
                space = " ";
                continue;
            }
            var width = width(unit);
            if (begun && column + space.length() + width > WIDTH) {
                lines.append('\n').append(others);
                column = others.length();
            } else if (begun) {
                lines.append(space);
                column += space.length();
            }
            lines.append(unit);
            column += width;
            begun = true;
            space = "";
        }
    }

    private static int width(String unit) {
        var width = 0;
        for (var i = 0; i < unit.length(); i++) {
            var c = unit.charAt(i);
            if (c == FIRST_SLOT && i + MARK <= unit.length()) {
                width += Slots.form(unit.substring(i + 2, i + 3)) == Slots.Form.ADDRESS ? ADDRESS : PLACE;
                i += MARK - 1;
            } else if (c > LAST_NARROW) {
                width += 2;
            } else if (c <= LAST_NARROW && !Character.isISOControl(c)) {
                width++;
            }
        }
        return width;
    }
}
