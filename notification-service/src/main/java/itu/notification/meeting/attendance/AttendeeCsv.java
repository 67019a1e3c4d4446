package itu.notification.meeting.attendance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The participants as CSV (RFC 4180), with the columns that the import takes; read page by page. */
@ApplicationScoped
class AttendeeCsv {
    private static final int PAGE = 1_000;
    private static final List<String> HEADER =
            List.of("reference", "presence", "member_state", "organization", "group", "private_sector");

    private final Attendees attendees;

    AttendeeCsv(Attendees attendees) {
        this.attendees = attendees;
    }

    void write(String meeting, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADER);
            var after = "";
            List<Attendee> page;
            do {
                page = page(meeting, after);
                page.forEach(attendee -> csv.writeRecord(cells(attendee)));
                after = page.isEmpty() ? after : page.getLast().reference();
            } while (page.size() == PAGE);
        }
    }

    private List<Attendee> page(String meeting, String after) {
        return QuarkusTransaction.requiringNew().call(() -> attendees.standing(meeting, after, PAGE));
    }

    private static List<String> cells(Attendee attendee) {
        return List.of(
                attendee.reference(),
                attendee.presence().name(),
                Objects.toString(attendee.memberState(), ""),
                Objects.toString(attendee.organization(), ""),
                attendee.group().name(),
                Boolean.toString(attendee.privateSector()));
    }
}
