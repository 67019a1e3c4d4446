package itu.contribution.classofcontribution;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import itu.platform.spreadsheet.Harmless;

/**
 * Classes as CSV (RFC 4180), in the columns that the import takes, with the units as sixteenths beside them, because
 * spreadsheets take 1/8 for a date. Begins with a byte order mark, without which they misread the sources.
 */
final class ClassCsv {
    private static final List<String> HEADER = List.of(
            "contributor", "period", "units", "sixteenths", "basis", "source", "version", "recorded_at", "valid_from");

    private ClassCsv() {}

    static String of(List<ClassOfContribution> classes) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADER);
            classes.forEach(held -> csv.writeRecord(
                    held.contributor(),
                    held.period(),
                    held.units().toString(),
                    Integer.toString(held.units().sixteenths()),
                    held.basis().name(),
                    Harmless.text(Objects.toString(held.source(), "")),
                    Long.toString(held.version()),
                    held.recordedAt().toString(),
                    Objects.toString(held.validFrom(), "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
