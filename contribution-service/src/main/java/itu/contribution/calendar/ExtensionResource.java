package itu.contribution.calendar;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/calls/{call}/extensions")
@Tag(name = "Calls")
@RunOnVirtualThread
class ExtensionResource {
    private final ExtendingCall extending;

    ExtensionResource(ExtendingCall extending) {
        this.extending = extending;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Give more time to reply to a call", description = """
                    A closed call opens again, and late replies received by the new deadline come in time. The deadline does not \
                    follow the conference any more. Beyond the day that the Basic Texts set for the stage (Decision 5, CS 161C, \
                    161E, 161H) a decision must be named. With validateOnly=true the answer is the same and nothing changes. \
                    Roles: conference-secretary, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Extended; the call's new ETag is given",
            content = @Content(schema = @Schema(implementation = CallEffect.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would change")
    @APIResponse(responseCode = "400", description = "Malformed, or Idempotency-Key missing")
    @APIResponse(responseCode = "404", description = "No such call")
    @APIResponse(responseCode = "412", description = "The call has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description =
                    "Not later than the present deadline, in the past, or beyond the provision's day without a decision")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<CallEffect> extend(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36") String call,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ExtensionRequest body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var outcome = extending.extend(call, ifMatch, body, validateOnly);
        return validateOnly
                ? RestResponse.ok(outcome.effect())
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, outcome.effect())
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "calls/" + call)
                        .tag(ETags.of(outcome.version()))
                        .build();
    }
}
