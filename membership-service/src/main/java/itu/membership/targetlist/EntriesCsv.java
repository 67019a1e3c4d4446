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

/** The addressees of a version as CSV (RFC 4180) for spreadsheets, with the explanation in the last line. */
final class EntriesCsv {
    private static final String STARTS_FORMULA = "=+-@＝＋－＠\t\r";

    private EntriesCsv() {}

    static String of(VersionView version, List<Fitting> entries) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(List.of("id", "name", "country", "segment"));
            entries.forEach(entry -> csv.writeRecord(List.of(
                    entry.id(),
                    harmless(entry.name()),
                    entry.place(),
                    Objects.requireNonNullElse(entry.segment(), ""))));
            csv.writeRecord(List.of(version.explanation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Behind an apostrophe if a spreadsheet might take it for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
