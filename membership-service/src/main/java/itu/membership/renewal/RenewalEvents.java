package itu.membership.renewal;

import jakarta.enterprise.context.ApplicationScoped;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/**
 * Tells the renewal of a year, once. A renewal changes nothing about a membership but that it goes on; a fact per membership
 * would be a million of them saying so.
 */
@ApplicationScoped
class RenewalEvents {
    private final Outbox outbox;
    private final Audit audit;

    RenewalEvents(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Payload of {@code itu.membership.renewal.completed.v1}. */
    record Completed(int year, int renewed) {}

    void completed(int year, int renewed) {
        var completed = new Completed(year, renewed);
        var subject = Integer.toString(year);
        audit.record(AuditEntry.created("memberships-renewed", "renewal", subject, completed));
        outbox.append(new OutgoingEvent(
                "membership.renewal.v1", subject, "itu.membership.renewal.completed.v1", subject, 1, completed));
    }
}
