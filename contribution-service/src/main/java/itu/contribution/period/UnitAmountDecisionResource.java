package itu.contribution.period;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/periods/{period}/unit-amounts/{id}")
@Tag(name = "Financial periods", description = "Periods and the amount of the contributory unit")
@RolesAllowed({Roles.FINANCE_OFFICER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class UnitAmountDecisionResource {
    private final DecidingAmounts deciding;

    UnitAmountDecisionResource(DecidingAmounts deciding) {
        this.deciding = deciding;
    }

    /** Why a proposal is rejected. */
    public record Rejection(@NotBlank @Size(max = 1000) String reason) {}

    @POST
    @Path("/approvals")
    @Idempotent
    @Operation(summary = "Approve a proposed amount of the unit", description = """
                    By another person than the one who proposed it. The amount counts from now on and is published. Needs \
                    If-Match. Roles: finance-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "Approved")
    @APIResponse(responseCode = "404", description = "No such proposal")
    @APIResponse(responseCode = "409", description = "Decided already, or proposed by the caller")
    @APIResponse(responseCode = "412", description = "The proposal has changed")
    @APIResponse(responseCode = "422", description = "An amount approved meanwhile rules it out")
    @APIResponse(responseCode = "428", description = "If-Match missing")
    public RestResponse<UnitAmountView> approve(
            @Parameter(example = "2028-2031") String period,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return UnitAmountResource.answer(deciding.approve(period, id, ifMatch));
    }

    @POST
    @Path("/rejections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(summary = "Reject a proposed amount of the unit", description = """
                    By another person than the one who proposed it, with a reason. Needs If-Match. Roles: finance-officer, \
                    administrator.""")
    @APIResponse(responseCode = "200", description = "Rejected")
    @APIResponse(responseCode = "404", description = "No such proposal")
    @APIResponse(responseCode = "409", description = "Decided already, or proposed by the caller")
    @APIResponse(responseCode = "412", description = "The proposal has changed")
    @APIResponse(responseCode = "428", description = "If-Match missing")
    public RestResponse<UnitAmountView> reject(
            @Parameter(example = "2028-2031") String period,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull Rejection body) {
        return UnitAmountResource.answer(deciding.reject(period, id, ifMatch, body.reason()));
    }
}
