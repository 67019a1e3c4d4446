package itu.notification.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import itu.notification.mail.Courier;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;
import itu.platform.time.BusinessClock;

/** Notes that a letter is owed. */
@ApplicationScoped
public class Requesting {
    private final Dispatches dispatches;
    private final Courier courier;
    private final BusinessClock clock;
    private final Audit audit;
    private final Event<QueueChanged> changes;

    Requesting(Dispatches dispatches, Courier courier, BusinessClock clock, Audit audit, Event<QueueChanged> changes) {
        this.dispatches = dispatches;
        this.courier = courier;
        this.clock = clock;
        this.audit = audit;
        this.changes = changes;
    }

    /** Notes one letter per purpose, subject and addressee; asking again has no effect. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void request(DispatchRequest request) {
        if (dispatches.owed(request)) {
            return;
        }
        var id = Ids.next();
        var dispatch =
                new Dispatch(id, courier.messageId(id.toString()), request, clock.instant(), dispatches.databaseTime());
        dispatches.persist(dispatch);
        audit.record(AuditEntry.created("dispatch-requested", "dispatch", id.toString(), dispatch.view()));
        changes.fire(new QueueChanged());
    }
}
