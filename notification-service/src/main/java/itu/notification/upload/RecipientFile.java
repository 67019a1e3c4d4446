package itu.notification.upload;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** Reads a list row by row: CSV with or without byte order mark, separated by comma, semicolon or tab. */
final class RecipientFile implements Closeable {
    private static final Set<String> REQUIRED = Set.of("mailbox", "language");
    private static final Pattern COLUMN = Pattern.compile("[a-z][A-Za-z0-9_-]{0,39}");
    private static final int MOST_COLUMNS = 40;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final List<String> columns;

    /** @throws itu.platform.problem.ProblemException 422 when the first line is no header with the columns needed */
    RecipientFile(Path file) throws IOException {
        // Bytes that are no UTF-8 become replacement characters, which cost their own row only.
        var content = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 64 * 1024);
        this.reader = CsvReader.builder()
                .fieldSeparator(separator(content))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(content);
        this.rows = reader.iterator();
        this.columns = header();
    }

    List<String> columns() {
        return columns;
    }

    boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            throw unusable(String.valueOf(e.getMessage()));
        }
    }

    CsvRecord next() {
        try {
            return rows.next();
        } catch (CsvParseException e) {
            throw unusable(String.valueOf(e.getMessage()));
        }
    }

    private List<String> header() {
        if (!hasNext()) {
            throw unusable("it is empty");
        }
        var names = next().getFields().stream().map(String::strip).toList();
        if (new HashSet<>(names).size() < names.size()) {
            throw unusable("a column stands twice in the header");
        }
        var missing =
                REQUIRED.stream().filter(name -> !names.contains(name)).sorted().toList();
        if (!missing.isEmpty()) {
            throw unusable("missing column " + String.join(", ", missing));
        }
        if (names.size() > MOST_COLUMNS
                || !names.stream().allMatch(name -> COLUMN.matcher(name).matches())) {
            throw unusable("a column's name is not a word of letters, digits, - and _, or there are more than "
                    + MOST_COLUMNS);
        }
        return names;
    }

    private static char separator(BufferedReader content) throws IOException {
        content.mark(64 * 1024);
        if (content.read() != '\ufeff') {
            content.reset();
        } else {
            content.mark(64 * 1024);
        }
        var first = new char[16 * 1024];
        var length = Math.max(0, content.read(first));
        content.reset();
        var header = new String(first, 0, length).lines().findFirst().orElse("");
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

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
