package itu.membership.directory;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.organization.OrganizationReach;
import itu.platform.conditional.ETags;
import itu.platform.security.Roles;

/** Whether an organization is shown in the public directory. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/organizations/{organization}/public-listing")
@Tag(name = "Directory")
@RunOnVirtualThread
class PublicListingResource {
    private final DecidingOnListing deciding;
    private final PublicListings listings;
    private final OrganizationReach reach;

    PublicListingResource(DecidingOnListing deciding, PublicListings listings, OrganizationReach reach) {
        this.deciding = deciding;
        this.listings = listings;
        this.reach = reach;
    }

    @Schema(name = "NewPublicListing")
    public record NewListing(
            @Schema(description = "Whether the organization is to be shown") @NotNull
            Boolean listed) {}

    @Schema(name = "PublicListing", description = "Whether an organization is shown to the public")
    public record ListingView(
            @Schema(description = "Absent when the rule holds: members are shown (CV 237), partners are not") @Nullable
            Boolean listed,

            @Schema(description = "Why it was decided otherwise") @Nullable
            String reason) {}

    @GET
    @RolesAllowed({
        Roles.MEMBERSHIP_OFFICER,
        Roles.PARTNERSHIP_OFFICER,
        Roles.OUTREACH_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.MEMBER_FOCAL_POINT
    })
    @Operation(
            summary = "Read whether an organization is shown to the public",
            description = "Roles: membership-officer, partnership-officer, outreach-officer, auditor, administrator;"
                    + " member-focal-point its own. Another's is 404.")
    @APIResponse(responseCode = "200", description = "The decision, or that there is none; `ETag` is its version")
    @APIResponse(responseCode = "404", description = "`organization-not-found`: unknown, or another one's")
    public RestResponse<ListingView> one(UUID organization) {
        return answer(listings.of(reach.required(organization).id()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Decide whether an organization is shown to the public", description = """
                    A partner is shown once it agreed to it; a member is shown unless there is a reason not to. Needs `If-Match`
                    and `X-Reason`. Roles: membership-officer, partnership-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "The decision; `ETag` is its new version")
    @APIResponse(responseCode = "400", description = "`malformed-request`: X-Reason is missing")
    @APIResponse(responseCode = "404", description = "`organization-not-found`")
    @APIResponse(responseCode = "409", description = "`organization-is-alias`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ListingView> decide(
            UUID organization,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("X-Reason") @NotBlank @Size(max = 1_000) String reason,
            @Valid @NotNull NewListing body) {
        return answer(deciding.decide(organization, ifMatch, body.listed(), reason));
    }

    private static RestResponse<ListingView> answer(PublicListing listing) {
        return RestResponse.ResponseBuilder.ok(new ListingView(listing.listed(), listing.reason()))
                .tag(ETags.of(listing.number()))
                .build();
    }
}
