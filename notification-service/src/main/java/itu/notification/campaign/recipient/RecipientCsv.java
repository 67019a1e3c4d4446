package itu.notification.campaign.recipient;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import itu.notification.campaign.recipient.Recipients.Place;
import itu.platform.spreadsheet.Harmless;

/** The proof of dispatch as CSV (RFC 4180), written page by page while it is read: a list may be longer than the memory. */
@ApplicationScoped
class RecipientCsv {
    private static final int PAGE = 2_000;
    private static final List<String> HEADER = List.of(
            "step",
            "number",
            "addressee_kind",
            "addressee",
            "role",
            "mailbox",
            "language",
            "groups",
            "region",
            "outcome",
            "attempts",
            "at",
            "server_answer",
            "doubtful",
            "bounced_at",
            "content",
            "content_version",
            "replied_at");

    private final Recipients recipients;

    RecipientCsv(Recipients recipients) {
        this.recipients = recipients;
    }

    void write(UUID campaign, RecipientFilter filter, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADER);
            var place = Place.BEFORE_ALL;
            List<RecipientView> page;
            do {
                page = recipients.page(campaign, filter, place, PAGE);
                page.forEach(row -> csv.writeRecord(cells(row)));
                place = page.isEmpty()
                        ? place
                        : new Place(page.getLast().step(), page.getLast().number());
            } while (page.size() == PAGE);
        }
    }

    private static List<String> cells(RecipientView row) {
        return List.of(
                Integer.toString(row.step()),
                Long.toString(row.number()),
                row.addresseeKind(),
                Harmless.text(row.addressee()),
                cell(row.role()),
                Harmless.text(row.mailbox()),
                row.language(),
                String.join(" ", row.groups()),
                cell(row.region()),
                row.outcome().name(),
                Integer.toString(row.attempts()),
                cell(row.at()),
                Harmless.text(cell(row.serverAnswer())),
                Boolean.toString(row.doubtful()),
                cell(row.bouncedAt()),
                row.content().toString(),
                cell(row.contentVersion()),
                cell(row.repliedAt()));
    }

    private static String cell(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
