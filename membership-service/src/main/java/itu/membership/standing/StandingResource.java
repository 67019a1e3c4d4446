package itu.membership.standing;

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
import org.jspecify.annotations.Nullable;

import itu.membership.membership.MembershipReach;
import itu.membership.standing.StandingPayloads.HistoryView;
import itu.membership.standing.StandingPayloads.StandingView;
import itu.platform.history.AskedTimes;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

/** Why a membership stands where it does, and how it came there. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/memberships")
@Tag(name = "Life of a membership")
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
@RunOnVirtualThread
class StandingResource {
    private final MembershipReach reach;
    private final Explaining explaining;
    private final TellingHistory telling;
    private final AskedTimes times;
    private final BusinessClock clock;

    StandingResource(
            MembershipReach reach,
            Explaining explaining,
            TellingHistory telling,
            AskedTimes times,
            BusinessClock clock) {
        this.reach = reach;
        this.explaining = explaining;
        this.telling = telling;
        this.times = times;
        this.clock = clock;
    }

    @GET
    @Path("/{membership}/standing")
    @Transactional
    @Operation(summary = "Explain the state of a membership on a day", description = """
                    The fact that decides, its provision, and what follows if nothing else happens, from the knowledge of
                    `knownAt`. Roles: membership-officer, finance-officer, outreach-officer, partnership-officer, auditor,
                    administrator; member-focal-point and member-state-delegate their own.""")
    @APIResponse(responseCode = "200", description = "The standing, in the reader's language")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "404", description = "`membership-not-found`: unknown, or another one's")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public StandingView standing(
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
        return explaining.explain(found, asked.validAt() == null ? clock.today() : asked.validAt(), asked);
    }

    @GET
    @Path("/{membership}/history")
    @Transactional
    @Operation(summary = "Tell the history of a membership", description = """
                    What was recorded, when, and on whose side, in the order of recording; what was retracted stays, and the
                    retraction is an entry of its own. Roles: membership-officer, finance-officer, outreach-officer,
                    partnership-officer, auditor, administrator; member-focal-point and member-state-delegate their own.""")
    @APIResponse(responseCode = "200", description = "The history")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "404", description = "`membership-not-found`: unknown, or another one's")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public HistoryView history(
            UUID membership,
            @Parameter(
                            description = "Instant, or day that means its end, of the knowledge asked for",
                            schema = @Schema(implementation = Instant.class))
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        var found = reach.required(membership);
        return new HistoryView(
                found.id(), telling.of(found, times.read(null, knownAt).knownAt()));
    }
}
