package itu.membership.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.bulk.Receiving;
import itu.membership.listing.AskedMemberships.Parameters;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.MembershipState;
import itu.platform.download.Download;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

/** Lists memberships, and gives them as files. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/memberships")
@Tag(name = "Memberships")
@RolesAllowed({
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.OUTREACH_OFFICER,
    Roles.PARTNERSHIP_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class MembershipListResource {
    private static final String EXPORT = """
                    In the columns of the import, with `id`, `organization`, `name_en` and `state` besides; filters as in the list.
                    A cell that a spreadsheet would take for a formula stands behind an apostrophe in CSV. Roles:
                    membership-officer, finance-officer, outreach-officer, partnership-officer, auditor, administrator.""";

    private final ListingMemberships listing;
    private final AskedMemberships asked;

    MembershipListResource(ListingMemberships listing, AskedMemberships asked) {
        this.listing = listing;
        this.asked = asked;
    }

    @GET
    @RolesAllowed({
        Roles.MEMBERSHIP_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.OUTREACH_OFFICER,
        Roles.PARTNERSHIP_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT
    })
    @Operation(summary = "List memberships", description = """
                    In the order of entry. With `validAt` those that had begun and were not over on that day, in their state of
                    that day, as known at `knownAt`; without it all, in their state of today. A question looks at 5 000
                    memberships at most: where few of them fit, a page is short, or empty, and has a `next` all the same. Roles:
                    membership-officer, finance-officer, outreach-officer, partnership-officer, auditor, administrator;
                    member-state-delegate those admitted under its Member State; member-focal-point those of its organization.""")
    @APIResponse(responseCode = "200", description = "A page of memberships")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    @APIResponse(
            responseCode = "404",
            description = "`not-found`: a Member State or organization that is not the caller's")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public Page<MembershipItem> list(
            @Parameter(
                            description = "Id of the organization; what its aliases hold is its own",
                            schema = @Schema(implementation = UUID.class))
                    @QueryParam("organization")
                    @Nullable
                    String organization,
            @Parameter(schema = @Schema(implementation = Category.class)) @QueryParam("category") @Nullable
                    String category,
            @Parameter(schema = @Schema(implementation = Sector.class)) @QueryParam("sector") @Nullable String sector,
            @Parameter(description = "Under which it was admitted, ISO 3166-1 alpha-3", example = "KEN")
                    @QueryParam("memberState")
                    @Nullable
                    String memberState,
            @Parameter(
                            description = "State on the day validAt, or today",
                            schema = @Schema(implementation = MembershipState.class))
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("validAt") @Nullable
                    String validAt,
            @Parameter(
                            description = "Instant, or day that means its end, of the knowledge asked for",
                            schema = @Schema(implementation = Instant.class))
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var filter = asked.read(new Parameters(organization, category, sector, memberState, state, validAt, knownAt));
        var language = ReaderLanguage.current();
        return listing.page(filter, limit, cursor).map(row -> MembershipItem.of(row, language));
    }

    @GET
    @Path("/exports/memberships.csv")
    @Produces(Receiving.CSV)
    @Tag(name = "Exports")
    @Operation(summary = "Export memberships as CSV", description = EXPORT)
    @APIResponse(responseCode = "200", description = "The file, in UTF-8")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    public RestResponse<StreamingOutput> csv(@BeanParam Parameters parameters) {
        var filter = asked.read(parameters);
        return Download.of("memberships.csv", out -> listing.csv(filter, out));
    }

    @GET
    @Path("/exports/memberships.ndjson")
    @Produces(Receiving.NDJSON)
    @Tag(name = "Exports")
    @Operation(summary = "Export memberships as NDJSON", description = EXPORT)
    @APIResponse(responseCode = "200", description = "An object per line")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    public RestResponse<StreamingOutput> ndjson(@BeanParam Parameters parameters) {
        var filter = asked.read(parameters);
        return Download.of("memberships.ndjson", out -> listing.ndjson(filter, out));
    }
}
