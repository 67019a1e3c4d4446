package itu.notification.dispatch;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;

/** Queues a letter again that the mail server had refused for good. */
@ApplicationScoped
class Retrying {
    private final Dispatches dispatches;
    private final Audit audit;
    private final Event<QueueChanged> changes;

    Retrying(Dispatches dispatches, Audit audit, Event<QueueChanged> changes) {
        this.dispatches = dispatches;
        this.audit = audit;
        this.changes = changes;
    }

    sealed interface Result {
        record Queued(Dispatch dispatch) implements Result {}

        record NotFound() implements Result {}

        record NotFailed(DispatchStatus status) implements Result {}
    }

    @Transactional
    Result retry(UUID id, String reason) {
        var found = dispatches.hold(id);
        if (found.isEmpty()) {
            return new Result.NotFound();
        }
        var dispatch = found.get();
        var before = dispatch.view();
        if (!dispatch.failed()) {
            return new Result.NotFailed(before.status());
        }
        dispatch.retry(dispatches.databaseTime());
        dispatches.flush();
        audit.record(new AuditEntry("dispatch-retried", "dispatch", id.toString(), before, dispatch.view(), reason));
        changes.fire(new QueueChanged());
        return new Result.Queued(dispatch);
    }
}
