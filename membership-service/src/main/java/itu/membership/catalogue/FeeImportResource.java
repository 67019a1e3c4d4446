package itu.membership.catalogue;

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

/** Brings fees in from a file. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/fees/imports")
@Tag(name = "Fees")
@RunOnVirtualThread
class FeeImportResource {
    private static final String EXAMPLE = """
            category,sector,condition,units,annual_chf,valid_from,valid_to,provision,decision,source,confidence
            SECTOR_MEMBER,D,DEVELOPING,1/16,3975.00,2006-01-01,2028-01-01,CV 468B,,http://www.itu.int/ITU-D/membership/costs.asp,source_found
            ACADEMIA,,DEVELOPED,1/16,3975.00,2010-01-01,,Res. 169,,http://www.itu.int/osg/blog/2010/10/17/NewResolutionITUOpensUpToAcademia.aspx,source_found
            """;

    private final ImportingFees importing;

    FeeImportResource(ImportingFees importing) {
        this.importing = importing;
    }

    @POST
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.FINANCE_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Import fees from CSV", description = """
                    Roles: membership-officer, finance-officer, administrator. Up to 5 000 rows, in one transaction. `valid_to` is
                    the first day on which the fee does not count any more; an empty `sector` means one fee for all Sectors. For
                    each category, Sector and condition that the file names, its rows replace the amounts through time; others
                    stay. One row at fault refuses all rows of its fee. Nothing is overwritten: what was known before stays
                    readable with `knownAt`.""")
    @RequestBody(
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(name = "two rows", value = EXAMPLE)))
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
