package itu.membership.denunciation;

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

import itu.membership.denunciation.Denouncing.Denounced;
import itu.membership.denunciation.DenunciationPayloads.DenunciationList;
import itu.membership.denunciation.DenunciationPayloads.DenunciationView;
import itu.membership.denunciation.DenunciationPayloads.NewDenunciation;
import itu.membership.denunciation.DenunciationPayloads.NewDenunciationWithdrawal;
import itu.membership.lifecycle.Addressed;
import itu.membership.membership.MembershipReach;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

/** Denunciations of one membership. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/memberships")
@Tag(name = "Denunciations", description = "Memberships given up by notice (CV 240)")
@RunOnVirtualThread
class DenunciationResource {
    private final Denouncing denouncing;
    private final WithdrawingDenunciations withdrawing;
    private final Denunciations denunciations;
    private final MembershipReach reach;

    DenunciationResource(
            Denouncing denouncing,
            WithdrawingDenunciations withdrawing,
            Denunciations denunciations,
            MembershipReach reach) {
        this.denouncing = denouncing;
        this.withdrawing = withdrawing;
        this.denunciations = denunciations;
        this.reach = reach;
    }

    @GET
    @Path("/{membership}/denunciations")
    @Transactional
    @RolesAllowed({
        Roles.MEMBERSHIP_OFFICER,
        Roles.FINANCE_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR,
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT
    })
    @Operation(
            summary = "List the denunciations of a membership",
            description = "Withdrawn ones too. Roles: membership-officer, finance-officer, auditor, administrator; "
                    + "member-focal-point and member-state-delegate their own.")
    @APIResponse(responseCode = "200", description = "In the order of recording")
    @APIResponse(responseCode = "404", description = "`membership-not-found`: unknown, or another one's")
    public DenunciationList list(UUID membership) {
        return new DenunciationList(denunciations.of(reach.required(membership).id()).stream()
                .map(DenunciationView::of)
                .toList());
    }

    @POST
    @Path("/{membership}/denunciations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR, Roles.MEMBER_STATE_DELEGATE, Roles.MEMBER_FOCAL_POINT
    })
    @Idempotent
    @Operation(summary = "Denounce a membership", description = """
                    It ends six months after receipt (CV 240); the contribution is due until the last day of that month (CV 473).
                    The secretariat enters a letter with its day of receipt, its reference and whose it is; others denounce today.
                    With validateOnly=true nothing is written. Roles: member-focal-point (own organization),
                    member-state-delegate (own State), membership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Denounced; Location is the membership's, ETag its version",
            content = @Content(schema = @Schema(implementation = DenunciationView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "404", description = "`membership-not-found`: unknown, or another one's")
    @APIResponse(responseCode = "409", description = "`already-denounced`, `membership-ended`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "422", description = "`letter-details`, `day-not-possible`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<DenunciationView> denounce(
            UUID membership,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewDenunciation body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return answer(denouncing.denounce(new Addressed(membership, ifMatch, validateOnly), body), validateOnly, uri);
    }

    @POST
    @Path("/{membership}/denunciations/{denunciation}/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR, Roles.MEMBER_STATE_DELEGATE, Roles.MEMBER_FOCAL_POINT
    })
    @Idempotent
    @Operation(summary = "Withdraw a denunciation before it takes effect", description = """
                    The membership goes on. An entity and a Member State withdraw what they gave themselves, the secretariat either,
                    on their word. With validateOnly=true nothing is written. Roles: member-focal-point (own organization),
                    member-state-delegate (own State), membership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn; Location is the membership's, ETag its version",
            content = @Content(schema = @Schema(implementation = DenunciationView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "404", description = "`membership-not-found`, `denunciation-not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`denunciation-took-effect`, `denunciation-withdrawn`, `denunciation-of-another` (CV 240)")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<DenunciationView> withdraw(
            UUID membership,
            UUID denunciation,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewDenunciationWithdrawal body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var to = new Addressed(membership, ifMatch, validateOnly);
        return answer(withdrawing.withdraw(to, denunciation, body.reason()), validateOnly, uri);
    }

    private static RestResponse<DenunciationView> answer(Denounced denounced, boolean tried, UriInfo uri) {
        var view = denounced.denunciation();
        return tried
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "memberships/" + view.membership())
                        .tag(ETags.of(denounced.version()))
                        .build();
    }
}
