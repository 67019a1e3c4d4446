package itu.membership.bulk;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.bulk.OperationPayloads.OperationView;
import itu.membership.bulk.OperationPayloads.RowView;
import itu.platform.download.Download;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

/** Imports: how far they are, and what became of each row. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/operations")
@Tag(name = "Imports", description = "Imports of organizations and memberships, of any length")
@RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class OperationResource {
    private static final String REFUSED = "1";

    private final Operations operations;
    private final OperationRows rows;
    private final OperationReport report;
    private final CancellingOperations cancelling;
    private final Cursors cursors;

    OperationResource(
            Operations operations,
            OperationRows rows,
            OperationReport report,
            CancellingOperations cancelling,
            Cursors cursors) {
        this.operations = operations;
        this.rows = rows;
        this.report = report;
        this.cancelling = cancelling;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            summary = "List imports, the newest first",
            description = "Roles: membership-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "A page of imports")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Page<OperationView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var before = cursors.read(cursor, 1);
        var found = operations.before(before == null ? null : UUID.fromString(before.getFirst()), limit + 1);
        return cursors.page(found, limit, operation -> List.of(operation.id().toString()))
                .map(OperationView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "How far an import is",
            description = "Per cent and counts grow while it runs. Roles: membership-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The import")
    @APIResponse(responseCode = "404", description = "`operation-not-found`")
    public OperationView one(UUID id) {
        return OperationView.of(operations.required(id));
    }

    @POST
    @Path("/{id}/cancellations")
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "End an import", description = """
                    It ends before its next chunk of rows; rows written before stay, and are unchanged when the file is sent
                    again. Roles: membership-officer, administrator.""")
    @APIResponse(responseCode = "202", description = "The import as it is; it ends within moments")
    @APIResponse(responseCode = "400", description = "`idempotency-key-required`")
    @APIResponse(responseCode = "404", description = "`operation-not-found`")
    @APIResponse(responseCode = "409", description = "`operation-ended`, `request-in-progress`")
    public RestResponse<OperationView> cancel(UUID id) {
        var operation = OperationView.of(cancelling.cancel(id));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, operation)
                .header(HttpHeaders.LOCATION, OperationPayloads.address(operation.id()))
                .build();
    }

    @GET
    @Path("/{id}/rows")
    @Operation(summary = "What became of the rows of an import", description = """
                    Refused rows first, then the others, each by line; sentences in the language of Accept-Language. Kept for 30
                    days after the end. Roles: membership-officer, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "A page of rows")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    @APIResponse(responseCode = "404", description = "`operation-not-found`, `report-forgotten`")
    public Page<RowView> rows(
            UUID id,
            @Parameter(description = "Refused rows only") @QueryParam("refused") boolean refused,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 2);
        var place = after == null
                ? OperationRows.Place.BEFORE_ALL
                : new OperationRows.Place(after.get(0).equals(REFUSED), Long.parseLong(after.get(1)));
        var found = rows.after(kept(id), place, refused, limit + 1, ReaderLanguage.current());
        return cursors.page(
                found,
                limit,
                row -> List.of(row.outcome() == Outcome.REFUSED ? REFUSED : "0", Long.toString(row.line())));
    }

    @GET
    @Path("/{id}/report.csv")
    @Produces(Receiving.CSV)
    @Operation(
            summary = "The report of an import as CSV",
            description = "As the rows, in one file. Roles: membership-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "line, key, outcome, columns, codes, details")
    @APIResponse(responseCode = "404", description = "`operation-not-found`, `report-forgotten`")
    public RestResponse<StreamingOutput> csv(
            UUID id, @Parameter(description = "Refused rows only") @QueryParam("refused") boolean refused) {
        var operation = kept(id);
        var language = ReaderLanguage.current();
        return Download.of("import-" + id + ".csv", out -> report.csv(operation, refused, language, out));
    }

    @GET
    @Path("/{id}/report.ndjson")
    @Produces(Receiving.NDJSON)
    @Operation(
            summary = "The report of an import as NDJSON",
            description = "As the rows, one per line. Roles: membership-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "A row per line")
    @APIResponse(responseCode = "404", description = "`operation-not-found`, `report-forgotten`")
    public RestResponse<StreamingOutput> ndjson(
            UUID id, @Parameter(description = "Refused rows only") @QueryParam("refused") boolean refused) {
        var operation = kept(id);
        var language = ReaderLanguage.current();
        return Download.of("import-" + id + ".ndjson", out -> report.ndjson(operation, refused, language, out));
    }

    private itu.membership.bulk.Operation kept(UUID id) {
        var operation = operations.required(id);
        if (!operation.rowsKept()) {
            throw Problem.of(BulkProblem.REPORT_FORGOTTEN).with("operation", id).toException();
        }
        return operation;
    }
}
