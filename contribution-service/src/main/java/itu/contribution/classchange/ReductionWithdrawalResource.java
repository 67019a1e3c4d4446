package itu.contribution.classchange;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/reductions/{id}/withdrawals")
@Tag(name = "Reductions")
@RunOnVirtualThread
class ReductionWithdrawalResource {
    private final WithdrawingChanges withdrawing;

    ReductionWithdrawalResource(WithdrawingChanges withdrawing) {
        this.withdrawing = withdrawing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Withdraw a reduction before it counts", description = """
                    The class is again what it was to be before; the reduction stays on record, and its authorization may be used \
                    again. From the day of effect on the way back is a higher class (CS 165B). The secretariat gives the \
                    reference of the letter that asks for it. Needs If-Match. With validateOnly=true nothing is recorded. \
                    Roles: member-state-delegate (own State), conference-secretary, administrator.""")
    @APIResponse(responseCode = "201", description = "Withdrawn; the reduction with its new ETag")
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "404", description = "No such reduction, or not yours")
    @APIResponse(
            responseCode = "409",
            description = "It is withdrawn, it counts already, or the class was recorded anew after it")
    @APIResponse(responseCode = "412", description = "It has changed since it was read")
    @APIResponse(responseCode = "422", description = "The letter's details are missing, or are not yours to give")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<ReductionView> withdraw(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewWithdrawal body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var known = withdrawing.withdraw(Direction.REDUCTION, id, ifMatch, body, validateOnly);
        var view = ReductionView.of(known);
        return validateOnly
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "reductions/" + id)
                        .tag(ETags.of(known.tag()))
                        .build();
    }
}
