package itu.membership.targetlist;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import itu.membership.criteria.Addressees.Fitting;
import itu.membership.targetlist.TargetListPayloads.VersionView;
import itu.platform.spreadsheet.Harmless;

/** The addressees of a version as CSV (RFC 4180) for spreadsheets, with the explanation in the last line. */
final class EntriesCsv {
    private EntriesCsv() {}

    static String of(VersionView version, List<Fitting> entries) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(List.of("id", "name", "country", "segment"));
            entries.forEach(entry -> csv.writeRecord(List.of(
                    entry.id(),
                    Harmless.text(entry.name()),
                    entry.place(),
                    Objects.requireNonNullElse(entry.segment(), ""))));
            csv.writeRecord(List.of(version.explanation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
