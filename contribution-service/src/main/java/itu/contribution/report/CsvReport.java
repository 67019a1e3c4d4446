package itu.contribution.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;
import itu.platform.language.Language;
import itu.platform.spreadsheet.Harmless;

/**
 * The annex of a report as CSV (RFC 4180): a byte order mark, names of columns that no language changes, and units both as
 * written and in sixteenths, because spreadsheets take 1/8 for a date.
 */
final class CsvReport {
    private static final List<String> HEADER = List.of(
            "contributor",
            "name",
            "region",
            "present_units",
            "present_sixteenths",
            "announced_units",
            "announced_sixteenths",
            "counted_units",
            "counted_sixteenths",
            "change_sixteenths",
            "outcome",
            "received_on",
            "late",
            "synthetic",
            "valid_at",
            "known_at");

    private CsvReport() {}

    static byte[] of(CouncilReport report, Language language) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADER);
            report.rows().forEach(row -> csv.writeRecord(cells(row, report.subject(), language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(ReportRow row, Subject subject, Language language) {
        var present = row.present();
        return List.of(
                row.contributor().code(),
                Harmless.text(row.contributor().name(language)),
                row.contributor().region(),
                cell(present),
                sixteenths(present),
                cell(row.announced()),
                sixteenths(row.announced()),
                row.expected().toString(),
                sixteenths(row.expected()),
                present == null ? "" : sixteenths(row.expected().minus(present)),
                row.reply() == null ? "NO_REPLY" : row.reply().outcome().name(),
                cell(row.reply() == null ? null : row.reply().receivedOn()),
                Boolean.toString(row.late()),
                Boolean.toString(row.synthetic()),
                subject.validAt().toString(),
                subject.knownAt().toString());
    }

    private static String sixteenths(@Nullable ContributoryUnits units) {
        return units == null ? "" : Integer.toString(units.sixteenths());
    }

    private static String cell(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
