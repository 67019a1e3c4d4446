package itu.contribution.authorization;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

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
@Path("/authorizations/{id}")
@Tag(name = "Authorizations")
@RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class AuthorizationDecisionResource {
    private final Authorizing authorizing;

    AuthorizationDecisionResource(Authorizing authorizing) {
        this.authorizing = authorizing;
    }

    @POST
    @Path("/approvals")
    @Idempotent
    @Operation(
            summary = "Approve the entry of an authorization",
            description =
                    "By another person than the one who entered it. From now on it counts when a choice is judged. "
                            + "Needs If-Match. Roles: conference-secretary, administrator.")
    @APIResponse(responseCode = "200", description = "The approved authorization, and its new ETag")
    @APIResponse(responseCode = "404", description = "No such authorization")
    @APIResponse(responseCode = "409", description = "It is decided already, or you entered it")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<AuthorizationView> approve(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(authorizing.approve(id, ifMatch));
    }

    @POST
    @Path("/rejections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Reject the entry of an authorization",
            description = "By another person than the one who entered it, with a reason. Needs If-Match. "
                    + "Roles: conference-secretary, administrator.")
    @APIResponse(responseCode = "200", description = "The rejected authorization, and its new ETag")
    @APIResponse(responseCode = "404", description = "No such authorization")
    @APIResponse(responseCode = "409", description = "It is decided already, or you entered it")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<AuthorizationView> reject(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull NewRejection body) {
        return answer(authorizing.reject(id, ifMatch, body.reason()));
    }

    private static RestResponse<AuthorizationView> answer(ReductionAuthorization decided) {
        return RestResponse.ResponseBuilder.ok(AuthorizationView.of(decided))
                .tag(ETags.of(decided.version()))
                .build();
    }
}
