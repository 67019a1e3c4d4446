package itu.contribution.classofcontribution;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;
import itu.platform.time.BusinessClock;

/** Enters classes of contribution in the record, and tells the other services. */
@ApplicationScoped
public class ClassRegister {
    private final ClassesOfContribution classes;
    private final Audit audit;
    private final Outbox outbox;
    private final BusinessClock clock;

    ClassRegister(ClassesOfContribution classes, Audit audit, Outbox outbox, BusinessClock clock) {
        this.classes = classes;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Enters a class, with all its steps, in the running transaction.
     *
     * @param held any row of the contributor's current entry for the period; all of it is superseded
     * @return whether anything was new
     */
    public boolean enter(@Nullable ClassOfContribution held, RecordedClass recorded) {
        var rows = rows(held);
        if (!rows.isEmpty() && RecordedClass.of(rows).equals(recorded)) {
            return false;
        }
        write(rows, recorded);
        return true;
    }

    /**
     * Corrects the class that a period begins with; how it changes later within the period stays.
     *
     * @param held the contributor's current row of the first day
     * @return whether anything was new
     */
    public boolean correct(@Nullable ClassOfContribution held, RecordedClass recorded) {
        if (held != null && held.says(recorded)) {
            return false;
        }
        var rows = rows(held);
        write(
                rows,
                recorded.with(rows.stream()
                        .map(ClassOfContribution::asStep)
                        .flatMap(Optional::stream)
                        .toList()));
        return true;
    }

    private List<ClassOfContribution> rows(@Nullable ClassOfContribution held) {
        return held == null ? List.of() : classes.inForce(held.contributor(), held.period());
    }

    private void write(List<ClassOfContribution> rows, RecordedClass recorded) {
        var before = rows.isEmpty() ? null : RecordedClass.of(rows);
        var version = rows.isEmpty() ? 1 : rows.getFirst().version() + 1;
        var now = clock.instant();
        rows.forEach(row -> row.supersede(now));
        classes.flush();
        classes.persist(ClassOfContribution.rows(recorded, version, now));
        var subject = recorded.period() + "/" + recorded.contributor();
        audit.record(new AuditEntry(
                "class-of-contribution-recorded", "class-of-contribution", subject, before, recorded, null));
        outbox.append(new OutgoingEvent(
                "contribution.class-of-contribution.v1",
                recorded.contributor(),
                "itu.contribution.class-of-contribution.recorded.v1",
                subject,
                version,
                recorded));
    }
}
