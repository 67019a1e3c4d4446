package itu.notification.meeting.attendance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.notification.meeting.Meeting;
import itu.notification.meeting.Meetings;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.imports.Csv;
import itu.platform.imports.CsvRow;
import itu.platform.imports.ImportReport;
import itu.platform.imports.ImportReport.Outcome;
import itu.platform.security.Caller;

/** Takes the list of participants in from a file; rows that cannot be taken are refused one by one. */
@ApplicationScoped
class ImportingAttendees {
    private static final int MOST = 20_000;

    private final Meetings meetings;
    private final Attendees attendees;
    private final ReadingAttendee reading;
    private final Counting counting;
    private final Audit audit;
    private final Caller caller;

    ImportingAttendees(
            Meetings meetings,
            Attendees attendees,
            ReadingAttendee reading,
            Counting counting,
            Audit audit,
            Caller caller) {
        this.meetings = meetings;
        this.attendees = attendees;
        this.reading = reading;
        this.counting = counting;
        this.audit = audit;
        this.caller = caller;
    }

    private record AuditedImport(int read, int created, int updated, int refused) {}

    /**
     * Takes a file in.
     *
     * @throws itu.platform.problem.ProblemException 404 for the meeting, 422 when the file is no CSV or lacks a column
     */
    @Transactional
    ImportReport take(String key, String csv, boolean dryRun) {
        var rows = Csv.read(csv, Set.of("reference", "presence"), MOST);
        var meeting = meetings.hold(key);
        var held = new HashMap<String, Attendee>();
        attendees.standing(key, "", Integer.MAX_VALUE).forEach(each -> held.put(each.reference(), each));
        var seen = new HashSet<String>();
        List<ImportReport.Row> outcomes = new ArrayList<>();
        for (var row : rows) {
            outcomes.add(take(meeting, row, held, seen, dryRun));
        }
        var report = ImportReport.of(dryRun, outcomes);
        if (!dryRun && report.created() + report.updated() > 0) {
            counting.count(meeting);
            audit.record(AuditEntry.created(
                    "attendees-imported",
                    "meeting",
                    key,
                    new AuditedImport(report.read(), report.created(), report.updated(), report.refused())));
        }
        return report;
    }

    private ImportReport.Row take(
            Meeting meeting, CsvRow row, Map<String, Attendee> held, Set<String> seen, boolean dryRun) {
        var reference = row.get("reference");
        var before = held.get(reference);
        return switch (reading.read(meeting, row, before == null ? 1 : before.number() + 1, !seen.add(reference))) {
            case ReadingAttendee.Faulty(var faults) -> ImportReport.Row.refused(row, reference, faults);
            case ReadingAttendee.Read(var now) -> {
                if (before != null && before.saysTheSameAs(now)) {
                    yield ImportReport.Row.of(row, reference, Outcome.UNCHANGED);
                }
                if (!dryRun) {
                    attendees.enter(meeting.key(), now, caller.subject());
                }
                yield ImportReport.Row.of(row, reference, before == null ? Outcome.CREATED : Outcome.UPDATED);
            }
        };
    }
}
