package itu.platform.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** Reads CSV as people send it: with or without byte order mark, separated by comma, semicolon or tab. */
public final class Csv {
    private static final int LONGEST_CELL = 500;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    private Csv() {}

    /**
     * The rows of a file.
     *
     * @param required columns the header must have
     * @param maxRows the most rows taken
     * @throws itu.platform.problem.ProblemException 422 when the file is not CSV in UTF-8, lacks a column, repeats a column, is too
     *     long, or has a row with more fields than columns (short rows end in empty values)
     */
    public static List<CsvRow> read(String text, Set<String> required, int maxRows) {
        var content = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (content.indexOf('\ufffd') >= 0) {
            throw unusable("it is not encoded in UTF-8");
        }
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(content))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofNamedCsvRecord(content)) {
            var rows = reader.stream()
                    .map(row -> new CsvRow(row.getStartingLineNumber(), values(row)))
                    .limit(maxRows + 1L)
                    .toList();
            if (rows.size() > maxRows) {
                throw unusable("more than " + maxRows + " rows");
            }
            rows.forEach(Csv::requirePlainCells);
            requireColumns(content, required);
            return rows;
        } catch (CsvParseException | IllegalStateException e) {
            throw unusable(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> values(NamedCsvRecord row) {
        if (row.getFieldCount() > row.getHeader().size()) {
            throw unusable("line " + row.getStartingLineNumber() + " has more fields than columns");
        }
        var values = new HashMap<String, String>();
        row.getFieldsAsMap().forEach((column, value) -> values.put(column.strip(), value));
        return values;
    }

    private static void requirePlainCells(CsvRow row) {
        row.values().forEach((column, value) -> {
            if (value.length() > LONGEST_CELL) {
                throw unusable(
                        "line " + row.line() + ": " + column + " is longer than " + LONGEST_CELL + " characters");
            }
            if (CONTROL.matcher(value).find()) {
                throw unusable("line " + row.line() + ": " + column + " has a control character");
            }
        });
    }

    private static void requireColumns(String content, Set<String> required) {
        var separator = separator(content);
        var header = Stream.of(firstLine(content).split(Pattern.quote(String.valueOf(separator))))
                .map(name -> name.strip().replace("\"", ""))
                .toList();
        if (Set.copyOf(header).size() < header.size()) {
            throw unusable("a column stands twice in the header");
        }
        var missing = required.stream()
                .filter(name -> !header.contains(name))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw unusable("missing column " + String.join(", ", missing));
        }
    }

    private static char separator(String content) {
        var header = firstLine(content);
        return Stream.of(',', ';', '\t')
                .max((a, b) -> Long.compare(count(header, a), count(header, b)))
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String firstLine(String content) {
        return content.lines().findFirst().orElse("");
    }

    private static RuntimeException unusable(String reason) {
        return Problem.of(PlatformProblem.INVALID_CSV).with("reason", reason).toException();
    }
}
