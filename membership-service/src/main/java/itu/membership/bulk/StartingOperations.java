package itu.membership.bulk;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

import itu.membership.bulk.OperationPayloads.OperationView;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.idempotency.Idempotent;

/** Starts the import of a file that came in; the answer is kept under the request's key. */
@ApplicationScoped
class StartingOperations {
    private final Operations operations;
    private final Audit audit;

    StartingOperations(Operations operations, Audit audit) {
        this.operations = operations;
        this.audit = audit;
    }

    @Idempotent
    RestResponse<OperationView> start(ReceivedFile file) {
        operations.received(file.operation());
        var operation = OperationView.of(operations.required(file.operation()));
        audit.record(AuditEntry.created(
                operation.dryRun() ? "import-rehearsed" : "import-started",
                "operation",
                file.operation().toString(),
                Map.of("subject", operation.subject(), "read", operation.read(), "sha256", file.sha256())));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, operation)
                .header(HttpHeaders.LOCATION, OperationPayloads.address(operation.id()))
                .build();
    }
}
