package itu.membership.listing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.membership.bulk.Receiving;
import itu.membership.listing.AskedOrganizations.Parameters;
import itu.platform.download.Download;
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
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam Parameters parameters) {
        var filter = asked.read(parameters);
        return Download.of("organizations.csv", out -> exporting.csv(filter, out));
    }

    @GET
    @Path("/organizations.ndjson")
    @Produces(Receiving.NDJSON)
    @Operation(summary = "Export organizations as NDJSON", description = DESCRIPTION)
    @APIResponse(responseCode = "200", description = "An object per line")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `query-invalid`")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam Parameters parameters) {
        var filter = asked.read(parameters);
        return Download.of("organizations.ndjson", out -> exporting.ndjson(filter, out));
    }
}
