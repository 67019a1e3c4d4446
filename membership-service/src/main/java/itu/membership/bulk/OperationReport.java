package itu.membership.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import itu.membership.bulk.OperationPayloads.RowView;
import itu.platform.language.Language;
import itu.platform.problem.FieldError;

/** The whole report of an import as a file, written a few rows at a time. */
@ApplicationScoped
class OperationReport {
    private static final int ROWS = 1_000;

    private final OperationRows rows;
    private final ObjectMapper json;

    OperationReport(OperationRows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    void csv(Operation operation, boolean refusedOnly, Language language, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write("line,key,outcome,columns,codes,details\n");
        each(operation, refusedOnly, language, row -> writer.write(csvLine(row)));
        writer.flush();
    }

    void ndjson(Operation operation, boolean refusedOnly, Language language, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        each(operation, refusedOnly, language, row -> writer.write(json.writeValueAsString(row) + "\n"));
        writer.flush();
    }

    private interface RowWriter {
        void write(RowView row) throws IOException;
    }

    private void each(Operation operation, boolean refusedOnly, Language language, RowWriter writer)
            throws IOException {
        var place = OperationRows.Place.BEFORE_ALL;
        List<RowView> part;
        do {
            part = rows.after(operation, place, refusedOnly, ROWS, language);
            for (var row : part) {
                writer.write(row);
                place = placeOf(row);
            }
        } while (part.size() == ROWS);
    }

    static OperationRows.Place placeOf(RowView row) {
        return new OperationRows.Place(row.outcome() == Outcome.REFUSED, row.line());
    }

    private static String csvLine(RowView row) {
        return CsvLine.of(
                Long.toString(row.line()),
                row.key(),
                row.outcome() == null ? null : row.outcome().name(),
                joined(row.errors().stream().map(FieldError::pointer).toList()),
                joined(row.errors().stream().map(FieldError::code).toList()),
                joined(row.errors().stream().map(FieldError::detail).toList()));
    }

    private static String joined(List<String> texts) {
        return texts.stream().collect(Collectors.joining("; "));
    }
}
