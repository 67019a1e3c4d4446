package itu.membership.listing;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.bulk.Download;
import itu.membership.bulk.Receiving;
import itu.membership.listing.AskedOrganizations.Parameters;
import itu.platform.security.Roles;

/** Organizations as files, written while they are read. */
@Path("/organizations/exports")
@Tag(name = "Exports", description = "Organizations and memberships as files")
@RolesAllowed({
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.OUTREACH_OFFICER,
    Roles.PARTNERSHIP_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class OrganizationExportResource {
    private static final String DESCRIPTION = """
                    In the columns of the import, with `id` and `sector_member` besides; filters as in the list. A cell that a
                    spreadsheet would take for a formula stands behind an apostrophe in CSV. Roles: membership-officer,
                    finance-officer, outreach-officer, partnership-officer, auditor, administrator.""";

    private final AskedOrganizations asked;
    private final ExportingOrganizations exporting;

    OrganizationExportResource(AskedOrganizations asked, ExportingOrganizations exporting) {
        this.asked = asked;
        this.exporting = exporting;
    }

    @GET
    @Path("/organizations.csv")
    @Produces(Receiving.CSV)
    @Operation(summary = "Export organizations as CSV", description = DESCRIPTION)
    @APIResponse(responseCode = "200", description = "The file, in UTF-8")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `query-invalid`")
    public RestResponse<StreamingOutput> csv(
            @QueryParam("country") @Nullable String country,
            @QueryParam("region") @Nullable String region,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("segment") @Size(max = 40) @Nullable String segment,
            @Parameter(schema = @Schema(implementation = Boolean.class)) @QueryParam("member") @Nullable String member,
            @QueryParam("category") @Nullable String category,
            @QueryParam("sector") @Nullable String sector,
            @Parameter(schema = @Schema(implementation = Boolean.class)) @QueryParam("synthetic") @Nullable
                    String synthetic,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("validAt") @Nullable
                    String validAt,
            @QueryParam("q") @Size(max = 100) @Nullable String q) {
        var filter = asked.read(
                new Parameters(country, region, kind, segment, member, category, sector, synthetic, validAt, q));
        return Download.of("organizations.csv", out -> exporting.csv(filter, out));
    }

    @GET
    @Path("/organizations.ndjson")
    @Produces(Receiving.NDJSON)
    @Operation(summary = "Export organizations as NDJSON", description = DESCRIPTION)
    @APIResponse(responseCode = "200", description = "An object per line")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `query-invalid`")
    public RestResponse<StreamingOutput> ndjson(
            @QueryParam("country") @Nullable String country,
            @QueryParam("region") @Nullable String region,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("segment") @Size(max = 40) @Nullable String segment,
            @Parameter(schema = @Schema(implementation = Boolean.class)) @QueryParam("member") @Nullable String member,
            @QueryParam("category") @Nullable String category,
            @QueryParam("sector") @Nullable String sector,
            @Parameter(schema = @Schema(implementation = Boolean.class)) @QueryParam("synthetic") @Nullable
                    String synthetic,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("validAt") @Nullable
                    String validAt,
            @QueryParam("q") @Size(max = 100) @Nullable String q) {
        var filter = asked.read(
                new Parameters(country, region, kind, segment, member, category, sector, synthetic, validAt, q));
        return Download.of("organizations.ndjson", out -> exporting.ndjson(filter, out));
    }
}
