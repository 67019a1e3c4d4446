package itu.notification.form;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/forms")
@Tag(name = "Form answers")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.PARTNERSHIP_OFFICER})
@APIResponse(responseCode = "404", description = "No such answer to this form")
@APIResponse(responseCode = "409", description = "It is erased")
@APIResponse(responseCode = "412", description = "If-Match names another version")
@APIResponse(responseCode = "428", description = "If-Match is missing")
@RunOnVirtualThread
class AnswerActResource {
    private static final String ROLES = "Roles: outreach-officer, partnership-officer.";

    private final FollowingUp following;

    AnswerActResource(FollowingUp following) {
        this.following = following;
    }

    /** @param officer subject identifier of the officer who takes it on */
    record NewAssignment(
            @NotBlank @Size(max = 100) String officer,
            @Nullable @Size(max = 2_000) String note) {}

    /** What may be noted about an answer. */
    enum Reached {
        CONTACTED,
        MEETING,
        AGREEMENT,
        CLOSED,
        NOTE
    }

    /** @param on the day of it, also one to come; today when absent */
    record NewStep(
            @NotNull Reached kind,
            @Schema(examples = "2026-12-01") @Nullable LocalDate on,
            @Nullable @Size(max = 2_000) String note) {}

    record NewErasure(
            @Schema(examples = "Asked for by the person") @NotBlank @Size(max = 500)
            String reason) {}

    @POST
    @Path("/{key}/answers/{id}/assignments")
    @Idempotent
    @Operation(summary = "Hand an answer to an officer", description = ROLES)
    @APIResponse(responseCode = "201", description = "The answer; ETag is its version")
    public RestResponse<AnswerView> assign(
            @PathParam("key") String key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewAssignment asked) {
        return created(following.assign(key, id, asked.officer(), asked.note(), ifMatch));
    }

    @POST
    @Path("/{key}/answers/{id}/steps")
    @Idempotent
    @Operation(summary = "Note what was reached, or what comes next", description = ROLES)
    @APIResponse(responseCode = "201", description = "The answer; ETag is its version")
    public RestResponse<AnswerView> note(
            @PathParam("key") String key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewStep asked) {
        var kind = AnswerStep.Kind.valueOf(asked.kind().name());
        return created(following.note(key, id, kind, asked.on(), asked.note(), ifMatch));
    }

    @POST
    @Path("/{key}/answers/{id}/erasures")
    @Idempotent
    @Operation(summary = "Erase what an answer says about a person", description = """
                    Free texts, addresses and notes go for good; the coded choices, the country and the organization's name stay. \
                    The reason must name nobody: it is kept in the audit. Roles: outreach-officer, partnership-officer.""")
    @APIResponse(responseCode = "201", description = "What is left of the answer; ETag is its version")
    public RestResponse<AnswerView> erase(
            @PathParam("key") String key,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewErasure asked) {
        return created(following.erase(key, id, asked.reason(), ifMatch));
    }

    private static RestResponse<AnswerView> created(FollowingUp.Followed followed) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, followed.view())
                .tag(ETags.of(followed.version()))
                .build();
    }
}
