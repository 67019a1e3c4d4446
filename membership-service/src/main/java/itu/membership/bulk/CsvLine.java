package itu.membership.bulk;

import org.jspecify.annotations.Nullable;

import itu.platform.spreadsheet.Harmless;

/** A line of a CSV file: quoted where needed, and harmless to the spreadsheet that opens it. */
public final class CsvLine {
    private CsvLine() {}

    /** The cells, with the line's end; null gives an empty cell. */
    public static String of(@Nullable String... cells) {
        var line = new StringBuilder();
        for (var i = 0; i < cells.length; i++) {
            if (i > 0) {
                line.append(',');
            }
            var cell = cells[i];
            if (cell != null && !cell.isEmpty()) {
                append(line, Harmless.text(cell));
            }
        }
        return line.append('\n').toString();
    }

    private static void append(StringBuilder line, String cell) {
        if (cell.chars().anyMatch(c -> c == ',' || c == '"' || c == ';' || c == '\t' || c == '\n' || c == '\r')) {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            line.append(cell);
        }
    }
}
