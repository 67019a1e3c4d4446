package itu.notification.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;
import itu.platform.idempotency.Idempotent;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Writes the rows of a file that came in; everything of it, or nothing. */
@ApplicationScoped
class Keeping {
    private static final int MOST_REMARKS = 1_000;

    private final UploadedLists lists;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Keeping(UploadedLists lists, Audit audit, Caller caller, BusinessClock clock) {
        this.lists = lists;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Idempotent
    RestResponse<UploadedListView> keep(ReceivedUpload upload) {
        var list = take(upload);
        lists.enter(list);
        audit.record(AuditEntry.created(
                "recipients-uploaded",
                "uploaded-list",
                list.id().toString(),
                Map.of("name", list.name(), "taken", list.taken(), "sha256", list.sha256())));
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, UploadedListView.of(list, true, ReaderLanguage.current()))
                .header(HttpHeaders.LOCATION, "/api/notifications/v1/audiences/uploads/" + list.id())
                .build();
    }

    /** Copies the rows in the caller's transaction and judges them against the register and each other. */
    UploadedList take(ReceivedUpload upload) {
        var id = Ids.next();
        var remarks = new ArrayList<Remark>();
        long read = 0;
        long refused = 0;
        try (var file = new RecipientFile(upload.file());
                var copy = lists.copy(id)) {
            while (file.hasNext()) {
                var record = file.next();
                var row = RecipientRow.of(record, file.columns());
                read++;
                if (row.fault() == null) {
                    copy.add(record.getStartingLineNumber(), row);
                } else {
                    refused++;
                    remark(remarks, new Remark(record.getStartingLineNumber(), row.fault()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var unknown = lists.dropUnknown(id, MOST_REMARKS);
        var repeated = lists.dropRepeated(id, MOST_REMARKS);
        unknown.lines().forEach(line -> remarks.add(new Remark(line, Remark.Fault.ADDRESSEE_UNKNOWN)));
        repeated.lines().forEach(line -> remarks.add(new Remark(line, Remark.Fault.REPEATED)));
        refused += unknown.count();
        var taken = read - refused - repeated.count();
        if (taken == 0) {
            throw Problem.of(UploadProblem.UPLOADED_LIST_EMPTY).toException();
        }
        return new UploadedList(
                id,
                upload.name(),
                upload.sha256(),
                read,
                taken,
                repeated.count(),
                refused,
                first(remarks),
                clock.instant(),
                caller.subject());
    }

    private static void remark(List<Remark> remarks, Remark remark) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(remark);
        }
    }

    private static List<Remark> first(List<Remark> remarks) {
        return remarks.stream()
                .sorted(Comparator.comparingLong(Remark::line))
                .limit(MOST_REMARKS)
                .toList();
    }
}
