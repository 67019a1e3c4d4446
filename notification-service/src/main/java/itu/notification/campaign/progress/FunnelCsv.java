package itu.notification.campaign.progress;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import itu.notification.campaign.progress.Funnel.Line;
import itu.platform.spreadsheet.Harmless;

/** A funnel as CSV (RFC 4180) for spreadsheets; its last line counts all. */
final class FunnelCsv {
    private FunnelCsv() {}

    static String of(Funnel funnel) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    funnel.by().name().toLowerCase(Locale.ROOT),
                    "targeted",
                    "sent",
                    "accepted",
                    "bounced",
                    "replied",
                    "declared");
            funnel.lines().forEach(line -> csv.writeRecord(cells(line)));
            csv.writeRecord(cells(funnel.total()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(Line line) {
        return List.of(
                Harmless.text(line.key()),
                Long.toString(line.targeted()),
                Long.toString(line.sent()),
                Long.toString(line.accepted()),
                Long.toString(line.bounced()),
                Long.toString(line.replied()),
                Long.toString(line.declared()));
    }
}
