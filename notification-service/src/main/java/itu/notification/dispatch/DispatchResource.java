package itu.notification.dispatch;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

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
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/dispatches")
@Tag(
        name = "Dispatches",
        description =
                "Letters that facts ask for, to Member States, organizations and applicants, and the proof of their sending")
@RunOnVirtualThread
@RolesAllowed({
    Roles.OUTREACH_OFFICER,
    Roles.AUDITOR,
    Roles.CONFERENCE_SECRETARY,
    Roles.ADMINISTRATOR,
    Roles.MEMBER_STATE_DELEGATE
})
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
class DispatchResource {
    static final String READERS =
            "Roles: outreach-officer, auditor, conference-secretary, administrator; member-state-delegate for its own State.";

    private final Reading reading;
    private final Retrying retrying;

    DispatchResource(Reading reading, Retrying retrying) {
        this.reading = reading;
        this.retrying = retrying;
    }

    /** A page of dispatches, newest first; a delegate finds those of its own State only. */
    @GET
    @Operation(summary = "List dispatches, newest first", description = READERS)
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "A parameter is malformed, or the cursor is not of this list")
    public Page<DispatchView> list(
            @Parameter(description = "ISO 3166-1 alpha-3", example = "CHE")
                    @QueryParam("memberState")
                    @Pattern(regexp = "[A-Z]{3}")
                    @Nullable
                    String memberState,
            @Parameter(description = DispatchView.PURPOSES, example = "declaration-acknowledgement")
                    @QueryParam("purpose")
                    @Nullable
                    String purpose,
            @Schema(implementation = DispatchStatus.class) @QueryParam("status") @Nullable String status,
            @Parameter(description = "Only those that came back although the mail server had taken them")
                    @QueryParam("bounced")
                    @DefaultValue("false")
                    boolean bounced,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        return reading.list(
                memberState, purpose, QueryValues.code("status", status, DispatchStatus.class), bounced, limit, cursor);
    }

    /** One dispatch with the proof of its sending. */
    @GET
    @Path("/{id}")
    @Operation(
            summary = "Show a dispatch",
            description = "When it was sent, to which address, in which language, and what the mail server answered. "
                    + READERS)
    @APIResponse(responseCode = "200", description = "The dispatch; ETag is its version")
    @APIResponse(responseCode = "404", description = "There is none, or it is another State's")
    public RestResponse<DispatchView> show(@PathParam("id") UUID id) {
        var dispatch = reading.one(id).orElseThrow(DispatchResource::notFound);
        return RestResponse.ResponseBuilder.ok(dispatch.view())
                .tag(ETags.of(dispatch.version()))
                .build();
    }

    /** Queues a failed dispatch again; the mailbox is looked up anew. */
    @POST
    @Path("/{id}/retries")
    @Idempotent
    @RolesAllowed(Roles.OUTREACH_OFFICER)
    @Operation(
            summary = "Send a failed letter again",
            description =
                    "To the mailbox that is designated by then. The reason is kept in the audit. Role: outreach-officer.")
    @APIResponse(
            responseCode = "202",
            description = "The letter is queued",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DispatchView.class)))
    @APIResponse(responseCode = "400", description = "X-Reason or Idempotency-Key is missing")
    @APIResponse(responseCode = "404", description = "There is no such dispatch")
    @APIResponse(responseCode = "409", description = "The dispatch has not failed")
    public RestResponse<DispatchView> retry(
            @PathParam("id") UUID id,
            @Parameter(description = "Why it is sent again", example = "The mailbox was corrected")
                    @HeaderParam("X-Reason")
                    @Nullable
                    String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problem.of(DispatchProblem.REASON_REQUIRED).toException();
        }
        return switch (retrying.retry(id, reason.strip())) {
            case Retrying.Result.Queued(var dispatch) ->
                RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, dispatch.view())
                        .tag(ETags.of(dispatch.version()))
                        .build();
            case Retrying.Result.NotFound _ -> throw notFound();
            case Retrying.Result.NotFailed(var status) ->
                throw Problem.of(DispatchProblem.DISPATCH_NOT_FAILED)
                        .with("dispatchStatus", status.name())
                        .toException();
        };
    }

    private static ProblemException notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).toException();
    }
}
