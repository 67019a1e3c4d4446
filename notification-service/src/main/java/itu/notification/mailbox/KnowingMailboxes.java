package itu.notification.mailbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Shows all that is known of a mailbox, and forgets it. */
@ApplicationScoped
class KnowingMailboxes {
    private final List<MailboxRecords> records;
    private final Rows rows;
    private final MailboxHash hash;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;
    private final ObjectMapper json;

    KnowingMailboxes(
            @All List<MailboxRecords> records,
            Rows rows,
            MailboxHash hash,
            BusinessClock clock,
            Caller caller,
            Audit audit,
            ObjectMapper json) {
        this.records = records;
        this.rows = rows;
        this.hash = hash;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.json = json;
    }

    /** That a mailbox was erased. */
    record Erasure(UUID id, Map<String, Integer> counts) {}

    /** All rows of all features about a mailbox; the look itself is audited, without the mailbox. */
    @Transactional
    Map<String, Object> export(String mailbox) {
        var all = new LinkedHashMap<String, Object>();
        all.put("mailbox", mailbox);
        all.put("exportedAt", clock.instant());
        records.forEach(feature -> all.put(feature.name(), feature.export(mailbox)));
        audit.record(AuditEntry.created("mailbox-exported", "mailbox", hash.of(mailbox), Map.of()));
        return all;
    }

    /**
     * Forgets a mailbox.
     *
     * @throws itu.platform.problem.ProblemException 409 when it is the designated mailbox of an office: it would come back with
     *     the next letter
     */
    @Transactional
    Erasure erase(String mailbox, String reason) {
        if (!rows.read("select holder from address where lower(mailbox) = ? limit 1", mailbox)
                .isEmpty()) {
            throw Problem.of(MailboxProblem.MAILBOX_OF_AN_OFFICE).toException();
        }
        var id = Ids.next();
        var tombstone = "erased-" + id + "@" + Mailboxes.ERASED_DOMAIN;
        var counts = new LinkedHashMap<String, Integer>();
        records.forEach(feature -> counts.put(feature.name(), feature.erase(mailbox, tombstone)));
        rows.change(
                "insert into erasure (id, mailbox_hash, reason, at, recorded_by, counts) values (?, ?, ?, ?::timestamptz, ?, ?::jsonb)",
                id,
                hash.of(mailbox),
                reason,
                clock.instant().toString(),
                caller.subject(),
                write(counts));
        var erasure = new Erasure(id, counts);
        audit.record(new AuditEntry("mailbox-erased", "erasure", id.toString(), null, erasure, reason));
        return erasure;
    }

    private String write(Map<String, Integer> counts) {
        try {
            return json.writeValueAsString(counts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
