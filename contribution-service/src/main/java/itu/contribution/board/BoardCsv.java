package itu.contribution.board;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;
import itu.platform.spreadsheet.Harmless;

/**
 * The rows of a board as CSV (RFC 4180), for spreadsheets: with a byte order mark, without which they misread the names,
 * and with the units as numbers of sixteenths beside them, because they take 1/8 for a date.
 */
final class BoardCsv {
    private static final List<String> HEADER = List.of(
            "contributor",
            "name",
            "region",
            "present_units",
            "present_sixteenths",
            "present_basis",
            "declared_units",
            "declared_sixteenths",
            "outcome",
            "received_on",
            "late",
            "counted_units",
            "counted_sixteenths",
            "synthetic",
            "sector",
            "statuses",
            "timing",
            "kept_by_default");

    private BoardCsv() {}

    static String of(List<BoardRow> rows) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADER);
            rows.forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(BoardRow row) {
        return List.of(
                row.contributor(),
                Harmless.text(row.name()),
                row.region(),
                cell(row.presentUnits()),
                sixteenths(row.presentUnits()),
                cell(row.presentBasis()),
                cell(row.declaredUnits()),
                sixteenths(row.declaredUnits()),
                row.outcome() == null ? "NO_REPLY" : row.outcome().name(),
                cell(row.receivedOn()),
                Boolean.toString(row.late()),
                row.expectedUnits().toString(),
                sixteenths(row.expectedUnits()),
                Boolean.toString(row.synthetic()),
                cell(row.sector()),
                String.join(" ", row.statuses()),
                cell(row.timing()),
                Boolean.toString(row.keptByDefault()));
    }

    private static String sixteenths(@Nullable ContributoryUnits units) {
        return units == null ? "" : Integer.toString(units.sixteenths());
    }

    private static String cell(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
