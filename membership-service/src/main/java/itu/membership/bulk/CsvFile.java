package itu.membership.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import itu.membership.imports.RowFault;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/**
 * CSV as people send it: with or without byte order mark, separated by comma, semicolon or tab, quoted where they like.
 *
 * <p>A row is one line. No cell of ours holds a line break, and so a quotation mark that is never closed costs its own row only,
 * not the rest of the file.
 */
final class CsvFile implements FileReader {
    private static final int UNKNOWN = -1;

    private final Lines lines;
    private final List<String> columns;
    private final char separator;
    private final int[] columnOf;

    /** @throws itu.platform.problem.ProblemException 422 when the first line is no header with the columns needed */
    CsvFile(Lines lines, List<String> columns, Set<String> required, Set<String> ignored) throws IOException {
        this.lines = lines;
        this.columns = columns;
        var first = lines.next();
        if (first == null) {
            throw unusable("it is empty");
        }
        if (first.text() == null) {
            throw unusable("its first line is too long or not encoded in UTF-8");
        }
        this.separator = separator(first.text());
        var header = split(first.text(), separator);
        if (header == null) {
            throw unusable("its header has a quotation mark that is not closed");
        }
        this.columnOf = columnsOf(header, columns, required, ignored);
    }

    @Override
    public @Nullable FileRow next() throws IOException {
        var line = lines.next();
        if (line == null) {
            return null;
        }
        if (line.text() == null) {
            return FileRow.unreadable(
                    line.number(), line.fault() == null ? RowFault.UNREADABLE : line.fault(), columns);
        }
        var cells = split(line.text(), separator);
        if (cells == null) {
            return FileRow.unreadable(line.number(), RowFault.UNREADABLE, columns);
        }
        if (cells.size() != columnOf.length) {
            return FileRow.unreadable(line.number(), RowFault.WRONG_NUMBER_OF_CELLS, columns);
        }
        var row = new String[columns.size()];
        for (var i = 0; i < columnOf.length; i++) {
            var cell = cells.get(i).strip();
            if (columnOf[i] != UNKNOWN && !cell.isEmpty()) {
                row[columnOf[i]] = cell;
            }
        }
        return new FileRow(line.number(), row, null);
    }

    /** The cells of a line; null when a quotation mark is not closed, or something follows one that is. */
    static @Nullable List<String> split(String line, char separator) {
        var cells = new ArrayList<String>();
        var at = 0;
        while (at <= line.length()) {
            if (at < line.length() && line.charAt(at) == '"') {
                var cell = new StringBuilder();
                at = quoted(line, at + 1, cell);
                if (at < 0 || (at < line.length() && line.charAt(at) != separator)) {
                    return null;
                }
                cells.add(cell.toString());
            } else {
                var end = line.indexOf(separator, at);
                end = end < 0 ? line.length() : end;
                cells.add(line.substring(at, end));
                at = end;
            }
            at++;
        }
        return cells;
    }

    /** Reads a quoted cell and gives the place after its end; negative when there is none. */
    private static int quoted(String line, int from, StringBuilder cell) {
        var at = from;
        while (true) {
            var quote = line.indexOf('"', at);
            if (quote < 0) {
                return -1;
            }
            cell.append(line, at, quote);
            if (quote + 1 >= line.length() || line.charAt(quote + 1) != '"') {
                return quote + 1;
            }
            cell.append('"');
            at = quote + 2;
        }
    }

    private static int[] columnsOf(
            List<String> header, List<String> columns, Set<String> required, Set<String> ignored) {
        var seen = new HashSet<String>();
        var places = new int[header.size()];
        for (var i = 0; i < places.length; i++) {
            var name = header.get(i).strip().toLowerCase(Locale.ROOT);
            places[i] = columns.indexOf(name);
            if (places[i] == UNKNOWN && !ignored.contains(name)) {
                throw unusable("unknown column " + name);
            }
            if (!seen.add(name)) {
                throw unusable("the column " + name + " stands twice in the header");
            }
        }
        var missing =
                required.stream().filter(name -> !seen.contains(name)).sorted().toList();
        if (!missing.isEmpty()) {
            throw unusable("missing column " + String.join(", ", missing));
        }
        return places;
    }

    private static char separator(String header) {
        return Stream.of(',', ';', '\t')
                .max((a, b) -> Long.compare(count(header, a), count(header, b)))
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static RuntimeException unusable(String reason) {
        return Problem.of(PlatformProblem.INVALID_CSV).with("reason", reason).toException();
    }
}
