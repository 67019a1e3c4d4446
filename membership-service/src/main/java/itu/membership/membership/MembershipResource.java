package itu.membership.membership;

import java.time.Instant;
import java.time.LocalDate;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.MembershipPayloads.MembershipView;
import itu.platform.conditional.ETags;
import itu.platform.history.AskedTimes;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/** Memberships one by one. What is not the caller's does not exist for it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/memberships")
@Tag(name = "Memberships", description = "What organizations are in the Sectors, with the facts behind it")
@RunOnVirtualThread
class MembershipResource {
    private final MembershipReach reach;
    private final Facts facts;
    private final AskedTimes times;
    private final BusinessClock clock;

    MembershipResource(MembershipReach reach, Facts facts, AskedTimes times, BusinessClock clock) {
        this.reach = reach;
        this.facts = facts;
        this.times = times;
        this.clock = clock;
    }

    @GET
    @Path("/{membership}")
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
    @Operation(summary = "Read a membership", description = """
                    The state on the day `validAt` (today when absent) follows from the facts known at `knownAt` (now when
                    absent). Roles: membership-officer, finance-officer, outreach-officer, partnership-officer, auditor,
                    administrator; member-focal-point those of its organization; member-state-delegate those admitted under its
                    Member State. Another's is 404.""")
    @APIResponse(responseCode = "200", description = "The membership; `ETag` is its version")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "404", description = "`membership-not-found`: unknown, or another one's")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public RestResponse<MembershipView> one(
            UUID membership,
            @Parameter(
                            description = "Day of the state; today when absent",
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
        var found = reach.required(membership);
        var asked = times.read(validAt, knownAt);
        var day = asked.validAt() == null ? clock.today() : asked.validAt();
        return RestResponse.ResponseBuilder.ok(MembershipView.of(found, facts.of(found.id()), day, asked.knownAt()))
                .tag(ETags.of(found.version()))
                .build();
    }
}
