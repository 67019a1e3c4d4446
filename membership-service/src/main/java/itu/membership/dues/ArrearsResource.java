package itu.membership.dues;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.dues.ArrearsPayloads.ArrearsView;
import itu.membership.dues.ArrearsPayloads.NewNoticeReceipt;
import itu.membership.dues.ArrearsPayloads.NewRepaymentSchedule;
import itu.membership.dues.RecordingArrears.Recorded;
import itu.membership.lifecycle.Addressed;
import itu.membership.membership.MembershipReach;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** Dues and arrears of a membership, and the acts that decide about its exclusion. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/memberships")
@Tag(name = "Arrears", description = "What members owe, and what follows when they do not pay (Resolution 152)")
@RunOnVirtualThread
class ArrearsResource {
    private final RecordingArrears recording;
    private final ReadingArrears reading;
    private final MembershipReach reach;

    ArrearsResource(RecordingArrears recording, ReadingArrears reading, MembershipReach reach) {
        this.recording = recording;
        this.reading = reading;
        this.reach = reach;
    }

    @GET
    @Path("/{membership}/arrears")
    @Transactional
    @RolesAllowed({
        Roles.FINANCE_OFFICER,
        Roles.MEMBERSHIP_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT
    })
    @Operation(summary = "Show for which years a membership owes dues, and what follows", description = """
                    Dues are contribution-service's word. Suspension 180 days after the last day to pay in time, exclusion 90 days
                    after receipt of the notice of it, not before the end of a repayment schedule (Resolution 152). Roles:
                    finance-officer, membership-officer, auditor, administrator; member-focal-point and member-state-delegate
                    their own.""")
    @APIResponse(
            responseCode = "200",
            description = "Dues by year, suspension, notice, schedule, and the day of exclusion")
    @APIResponse(responseCode = "404", description = "`membership-not-found`: unknown, or another one's")
    public ArrearsView show(UUID membership) {
        return reading.of(reach.required(membership).id(), null);
    }

    @POST
    @Path("/{membership}/suspension-notices")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Record when a member received the notice of its suspension", description = """
                    The 90 days to its exclusion run from then (Resolution 152); without this record it is not excluded. Where no
                    receipt came back, an assumed day is recorded with the grounds. A better day replaces the one before. With
                    validateOnly=true nothing is written. Roles: finance-officer, membership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location is the membership's, ETag its version",
            content = @Content(schema = @Schema(implementation = ArrearsView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what it would be")
    @APIResponse(responseCode = "404", description = "`membership-not-found`")
    @APIResponse(responseCode = "409", description = "`membership-not-suspended` (Resolution 152)")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(
            responseCode = "422",
            description = "`day-not-possible`: before the suspension or to come; `assumption-unfounded`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ArrearsView> received(
            UUID membership,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewNoticeReceipt body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return answer(recording.received(new Addressed(membership, ifMatch, validateOnly), body), validateOnly, uri);
    }

    @POST
    @Path("/{membership}/repayment-schedules")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Record a repayment schedule agreed with a member in arrears", description = """
                    Until its last day the member is not excluded (Resolution 152); a suspension stays until everything due is
                    settled. A later schedule replaces it: one that was broken is replaced by one that ends earlier. With
                    validateOnly=true nothing is written. Roles: finance-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location is the membership's, ETag its version",
            content = @Content(schema = @Schema(implementation = ArrearsView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what it would be")
    @APIResponse(responseCode = "404", description = "`membership-not-found`")
    @APIResponse(responseCode = "409", description = "`nothing-in-arrears`, `membership-ended`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "422", description = "`period-not-possible`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ArrearsView> agreed(
            UUID membership,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewRepaymentSchedule body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return answer(recording.agreed(new Addressed(membership, ifMatch, validateOnly), body), validateOnly, uri);
    }

    private static RestResponse<ArrearsView> answer(Recorded recorded, boolean tried, UriInfo uri) {
        var view = recorded.arrears();
        return tried
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "memberships/" + view.membership())
                        .tag(ETags.of(recorded.version()))
                        .build();
    }
}
