package itu.membership.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.MembershipPayloads.MembershipView;
import itu.membership.organization.OrganizationReach;
import itu.membership.organization.Organizations;
import itu.platform.history.AskedTimes;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/** What one organization is and was, its aliases included. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/organizations/{organization}/memberships")
@Tag(name = "Memberships")
@RunOnVirtualThread
class MembershipsOfOrganizationResource {
    private final Memberships memberships;
    private final Facts facts;
    private final Organizations organizations;
    private final OrganizationReach organizationReach;
    private final MembershipReach reach;
    private final AskedTimes times;
    private final BusinessClock clock;

    MembershipsOfOrganizationResource(
            Memberships memberships,
            Facts facts,
            Organizations organizations,
            OrganizationReach organizationReach,
            MembershipReach reach,
            AskedTimes times,
            BusinessClock clock) {
        this.memberships = memberships;
        this.facts = facts;
        this.organizations = organizations;
        this.organizationReach = organizationReach;
        this.reach = reach;
        this.times = times;
        this.clock = clock;
    }

    @Schema(name = "MembershipsOfOrganization")
    public record Held(List<MembershipView> items) {}

    @GET
    @Transactional
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
    @Operation(summary = "List the memberships of an organization", description = """
                    Past ones too, and those on record under its aliases, in the order of recording; of an alias those of the
                    organization it stands for. Roles: membership-officer, finance-officer, outreach-officer, partnership-officer,
                    auditor, administrator; member-focal-point its own organization; member-state-delegate, for organizations with
                    their seat in its Member State, the memberships under it. Another's is 404.""")
    @APIResponse(responseCode = "200", description = "The memberships")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "404", description = "`organization-not-found`: unknown, or another one's")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public Held list(
            UUID organization,
            @Parameter(
                            description = "Day of the states; today when absent",
                            schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @Parameter(
                            description = "Instant, or day that means its end, of the knowledge asked for",
                            schema = @Schema(implementation = Instant.class))
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        var asked = times.read(validAt, knownAt);
        var day = asked.validAt() == null ? clock.today() : asked.validAt();
        var family =
                organizations.family(organizationReach.required(organization).id());
        return new Held(memberships.ofFamily(family).stream()
                .filter(reach::reaches)
                .map(membership -> MembershipView.of(membership, facts.of(membership.id()), day, asked.knownAt()))
                .toList());
    }
}
