package itu.membership.memberstate;

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

/** Brings in the days on which States acceded. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/accessions/imports")
@Tag(name = "Member States")
@RunOnVirtualThread
class AccessionImportResource {
    private static final String EXAMPLE = """
            iso3,acceded_on,source,confidence
            PLW,2024-09-19,ITU press release of 2024-09-19,source_found
            """;

    private final ImportingAccessions importing;

    AccessionImportResource(ImportingAccessions importing) {
        this.importing = importing;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Import accessions from CSV", description = """
                    Roles: membership-officer, administrator. Up to 5 000 rows, in one transaction: sound rows are recorded like
                    single accessions, refused rows are left out and reported. An accession that is on record with the same day,
                    source and confidence is unchanged. One event per accession recorded.""")
    @RequestBody(
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(name = "one row", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "What was done with each row")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "403", description = "`forbidden`")
    @APIResponse(responseCode = "409", description = "`request-in-progress`, `conflict`")
    @APIResponse(responseCode = "422", description = "`invalid-csv`, `idempotency-key-reused`")
    public RestResponse<ImportReport> run(
            @NotBlank String csv,
            @Parameter(description = "Report only, write nothing") @QueryParam("dryRun") boolean dryRun) {
        return RestResponse.ok(importing.run(csv, dryRun));
    }
}
