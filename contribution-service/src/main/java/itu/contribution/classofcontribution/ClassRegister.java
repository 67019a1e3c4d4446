package itu.contribution.classofcontribution;

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
     * Enters a class in the running transaction.
     *
     * @param held the contributor's current entry for the period; it is superseded
     * @return whether anything was new
     */
    public boolean enter(@Nullable ClassOfContribution held, RecordedClass recorded) {
        if (held != null && held.says(recorded)) {
            return false;
        }
        var before = held == null ? null : RecordedClass.of(held);
        var row = held == null
                ? ClassOfContribution.first(recorded, clock.instant())
                : held.supersede(recorded, clock.instant());
        classes.flush();
        classes.persist(row);
        var subject = recorded.period() + "/" + recorded.contributor();
        audit.record(new AuditEntry(
                "class-of-contribution-recorded", "class-of-contribution", subject, before, recorded, null));
        outbox.append(new OutgoingEvent(
                "contribution.class-of-contribution.v1",
                recorded.contributor(),
                "itu.contribution.class-of-contribution.recorded.v1",
                subject,
                row.version(),
                recorded));
        return true;
    }
}
