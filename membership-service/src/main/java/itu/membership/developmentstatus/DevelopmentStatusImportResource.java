package itu.membership.developmentstatus;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.idempotency.Idempotent;
import itu.platform.imports.ImportReport;
import itu.platform.security.Roles;

/** Brings in the lists of the United Nations: least developed, landlocked developing and small island developing States. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/development-statuses/imports")
@Tag(name = "Development status", description = "Dated lists: LDC, LLDC, SIDS")
@RunOnVirtualThread
class DevelopmentStatusImportResource {
    private static final String EXAMPLE = """
            iso3,status,valid_from,valid_to,source,confidence
            BGD,LDC,,2026-11-24,"UN General Assembly 2021; exact day from memory",memory_high
            NPL,LLDC,,,UN list,source_found
            """;

    private final ImportingDevelopmentStatuses importing;

    DevelopmentStatusImportResource(ImportingDevelopmentStatuses importing) {
        this.importing = importing;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Import the development status of Member States from CSV", description = """
                    Roles: membership-officer, administrator. Up to 5 000 rows, in one transaction. Dates are optional;
                    `valid_to` is the first day without the status. For each Member State and status that the file names, its
                    rows replace the whole list; other lists stay. Nothing is overwritten: the former list stays readable with
                    `knownAt`. A row's outcome is that of its list. One row at fault refuses all rows of its Member State, since
                    half a list would say something false. One event per Member State whose lists changed.""")
    @RequestBody(
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(name = "one row", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "What was done with each row")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "409", description = "`request-in-progress`, `conflict`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: another import changed the same entries")
    @APIResponse(responseCode = "422", description = "`invalid-csv`, `idempotency-key-reused`")
    public RestResponse<ImportReport> run(
            @NotBlank String csv,
            @Parameter(description = "Report only, write nothing") @QueryParam("dryRun") boolean dryRun) {
        return RestResponse.ok(importing.run(csv, dryRun));
    }
}
