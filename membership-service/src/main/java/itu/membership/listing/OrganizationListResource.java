package itu.membership.listing;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.listing.AskedOrganizations.Parameters;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.organization.OrganizationKind;
import itu.membership.organization.OrganizationPayloads.OrganizationView;
import itu.membership.register.ItudRegion;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

/** Lists and searches organizations. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/organizations")
@Tag(name = "Organizations")
@RunOnVirtualThread
class OrganizationListResource {
    private final AskedOrganizations asked;
    private final ListingOrganizations listing;

    OrganizationListResource(AskedOrganizations asked, ListingOrganizations listing) {
        this.asked = asked;
        this.listing = listing;
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
    @Operation(summary = "List or search organizations", description = """
                    Without `q` by id, which is the order of entry, or by English name; with `q` by the word found. Aliases of
                    merged organizations are not listed. A question looks at 5 000 entries of an index at most: where few of them
                    fit, a page is short, or empty, and has a `next` all the same. Roles: membership-officer, finance-officer,
                    outreach-officer, partnership-officer, auditor, administrator; member-state-delegate those with their seat in
                    its Member State; member-focal-point its own.""")
    @APIResponse(responseCode = "200", description = "A page of organizations")
    @APIResponse(
            responseCode = "400",
            description = "`malformed-request`, `query-invalid` (q has no word or more than five), `invalid-cursor`")
    @APIResponse(responseCode = "404", description = "`not-found`: a country that is not the caller's")
    public RestResponse<Page<OrganizationView>> list(
            @Parameter(description = "Seat, ISO 3166-1 alpha-3", example = "KEN") @QueryParam("country") @Nullable
                    String country,
            @Parameter(
                            description = "Region of the Development Sector of its seat",
                            schema = @Schema(implementation = ItudRegion.class))
                    @QueryParam("region")
                    @Nullable
                    String region,
            @Parameter(description = "What it is", schema = @Schema(implementation = OrganizationKind.class))
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "Segment of the digital ecosystem", example = "SATELLITE")
                    @QueryParam("segment")
                    @Size(max = 40)
                    @Nullable
                    String segment,
            @Parameter(
                            description =
                                    "Holds any membership on the day validAt; `false` finds prospects and partners",
                            schema = @Schema(implementation = Boolean.class))
                    @QueryParam("member")
                    @Nullable
                    String member,
            @Parameter(
                            description = "Holds a membership of this category on the day validAt",
                            schema = @Schema(implementation = Category.class))
                    @QueryParam("category")
                    @Nullable
                    String category,
            @Parameter(
                            description =
                                    "Holds a membership in this Sector on the day validAt; Academia, which is in none by itself, is left out",
                            schema = @Schema(implementation = Sector.class))
                    @QueryParam("sector")
                    @Nullable
                    String sector,
            @Parameter(
                            description = "Made up for a demonstration or a test",
                            schema = @Schema(implementation = Boolean.class))
                    @QueryParam("synthetic")
                    @Nullable
                    String synthetic,
            @Parameter(
                            description = "Day on which memberships count; today when absent",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @Parameter(
                            description =
                                    "Beginnings of words of a name or acronym, in any of the six languages, accents and case aside; in Chinese any part of a name",
                            example = "inst telecom")
                    @QueryParam("q")
                    @Size(max = 100)
                    @Nullable
                    String q,
            @Parameter(description = "`id` or `name`; not with q")
                    @QueryParam("sort")
                    @DefaultValue("id")
                    @Pattern(regexp = "id|name")
                    String sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var filter = asked.read(
                new Parameters(country, region, kind, segment, member, category, sector, synthetic, validAt, q));
        var language = ReaderLanguage.current();
        return RestResponse.ResponseBuilder.ok(listing.page(filter, sort.equals("name"), limit, cursor)
                        .map(organization -> OrganizationView.of(organization, language)))
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
