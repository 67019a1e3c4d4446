package itu.membership.contact;

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

/** Brings functional mailboxes in from a file. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/contact-mailboxes/imports")
@Tag(name = "Contact mailboxes", description = "Functional mailboxes that official letters go to")
@RunOnVirtualThread
class ContactMailboxImportResource {
    private static final String EXAMPLE = """
            iso3,role,mailbox,language,basis
            CHE,DECLARATION_FOCAL_POINT,declarations@che.example,fr,SYNTHETIC
            """;

    private final ImportingContactMailboxes importing;

    ContactMailboxImportResource(ImportingContactMailboxes importing) {
        this.importing = importing;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Import functional mailboxes from CSV", description = """
                    Roles: membership-officer, administrator. Up to 5 000 rows, in one transaction: sound rows are written,
                    refused rows are left out and reported with the column at fault. Mailboxes of an office only, never of a
                    person: the address goes out in an event. The column `organization` (an id) may stand in place of `iso3`. `language` is the language of correspondence; a mailbox of basis
                    SYNTHETIC must end in `.example`. One event per mailbox designated or changed.""")
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
