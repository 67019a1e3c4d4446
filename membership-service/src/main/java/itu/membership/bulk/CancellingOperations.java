package itu.membership.bulk;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Ends imports on request, between two chunks; what was written stays. */
@ApplicationScoped
class CancellingOperations {
    private final Operations operations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    CancellingOperations(Operations operations, Audit audit, Caller caller, BusinessClock clock) {
        this.operations = operations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws itu.platform.problem.ProblemException 404 when there is no such import, 409 when it has ended */
    @Transactional
    Operation cancel(UUID id) {
        var operation = operations.required(id);
        if (operation.finishedAt() != null) {
            throw Problem.of(BulkProblem.OPERATION_ENDED)
                    .with("state", operation.state())
                    .toException();
        }
        if (operations.cancel(id, caller.subject(), clock.instant())) {
            audit.record(
                    AuditEntry.created("import-cancelled", "operation", id.toString(), Map.of("by", caller.subject())));
        }
        return operation;
    }
}
