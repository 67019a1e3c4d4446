package itu.contribution.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.contribution.call.Calls;
import itu.platform.idempotency.Idempotent;
import itu.platform.imports.ImportReport;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/calls/{call}/declarations/imports")
@Tag(name = "Declarations")
@RunOnVirtualThread
class ReplyImportResource {
    private final Calls calls;
    private final ReplyImport replies;

    ReplyImportResource(Calls calls, ReplyImport replies) {
        this.calls = calls;
        this.replies = replies;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Enter replies from a CSV file", description = """
                    Columns contributor (ISO 3166-1 alpha-3, or a Sector Member in a Sector such as SM00001.D), units, channel (LETTER, EMAIL), document_reference, received_on (ISO date) and basis \
                    (SYNTHETIC marks invented replies); signatory and title where they are known. Each accepted row is a declaration of its own, with receipt and \
                    acknowledgement. Refused rows are reported and left out; the others are recorded in one transaction. \
                    Roles: conference-secretary, administrator.""")
    @APIResponse(responseCode = "200", description = "What became of each row, with warnings")
    @APIResponse(responseCode = "404", description = "No such call")
    @APIResponse(
            responseCode = "422",
            description = "No usable CSV, or the Idempotency-Key was used for another request")
    public RestResponse<ImportReport> importFile(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36") String call,
            @NotNull String csv,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return RestResponse.ok(replies.importFile(calls.bySlug(call), csv, dryRun));
    }
}
