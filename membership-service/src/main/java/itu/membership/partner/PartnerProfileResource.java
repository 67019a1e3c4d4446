package itu.membership.partner;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.jspecify.annotations.Nullable;

import itu.membership.organization.OrganizationReach;
import itu.membership.organization.Organizations;
import itu.membership.partner.PartnerPayloads.NewPartnerProfile;
import itu.membership.partner.PartnerPayloads.ProfileView;
import itu.platform.conditional.ETags;
import itu.platform.history.AskedTimes;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

/** What one organization gives as a partner or funding source. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/organizations/{organization}/partner-profile")
@Tag(name = "Partners", description = "Partners and funding sources, their themes and regions")
@RunOnVirtualThread
class PartnerProfileResource {
    private final DescribingPartners describing;
    private final PartnerProfiles profiles;
    private final Organizations organizations;
    private final OrganizationReach reach;
    private final AskedTimes times;

    PartnerProfileResource(
            DescribingPartners describing,
            PartnerProfiles profiles,
            Organizations organizations,
            OrganizationReach reach,
            AskedTimes times) {
        this.describing = describing;
        this.profiles = profiles;
        this.organizations = organizations;
        this.reach = reach;
        this.times = times;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.MEMBERSHIP_OFFICER,
        Roles.PARTNERSHIP_OFFICER,
        Roles.OUTREACH_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.MEMBER_FOCAL_POINT
    })
    @Operation(summary = "Read what an organization gives as a partner", description = """
                    As stated last, or as known at `knownAt`; of an organization with aliases the latest of all. Roles:
                    membership-officer, partnership-officer, outreach-officer, finance-officer, auditor, administrator;
                    member-focal-point its own. Another's is 404.""")
    @APIResponse(responseCode = "200", description = "The profile; `ETag` is its version")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "404", description = "`organization-not-found`, `partner-profile-not-found`")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public RestResponse<ProfileView> one(
            UUID organization,
            @Parameter(description = "Instant, or day that means its end, of the knowledge asked for")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        var family = organizations.family(reach.required(organization).id());
        return answer(profiles.of(family, times.read(null, knownAt).knownAt())
                .orElseThrow(() -> Problem.of(PartnerProblem.PARTNER_PROFILE_NOT_FOUND)
                        .with("organization", organization)
                        .toException()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PARTNERSHIP_OFFICER, Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "State what an organization gives as a partner", description = """
                    The whole profile is given; the one before is kept. `If-Match` is needed when there is one. With
                    validateOnly=true nothing is written. Roles: partnership-officer, membership-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "The profile; `ETag` is its new version")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "404", description = "`organization-not-found`, `member-state-not-found`")
    @APIResponse(responseCode = "409", description = "`organization-is-alias`: describe the one that it stands for")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "422", description = "`theme-unknown`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ProfileView> describe(
            UUID organization,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewPartnerProfile body,
            @Parameter(description = "Check only, write nothing") @QueryParam("validateOnly") @DefaultValue("false")
                    boolean validateOnly) {
        return answer(describing.describe(organization, ifMatch, body.priorities(), body.source(), validateOnly));
    }

    private static RestResponse<ProfileView> answer(PartnerProfile profile) {
        return RestResponse.ResponseBuilder.ok(ProfileView.of(profile))
                .tag(ETags.of(profile.number()))
                .build();
    }
}
