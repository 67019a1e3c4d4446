package itu.contribution.calendar;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.contribution.conference.Conferences;
import itu.contribution.conference.ScheduleView;
import itu.platform.conditional.ETags;
import itu.platform.history.AsOf;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/conferences/{conference}/moves")
@Tag(name = "Conferences")
@RunOnVirtualThread
class MoveResource {
    private final Conferences conferences;
    private final MovingConference moving;

    MoveResource(Conferences conferences, MovingConference moving) {
        this.conferences = conferences;
        this.moving = moving;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Hold a conference on other days", description = """
                    The answer says for each deadline its day before and after, which calls move, whom they address, who has \
                    replied, and whose reply becomes late or comes in time. Calls whose deadline was set by hand stay. With \
                    validateOnly=true the answer is the same and nothing changes. Roles: conference-secretary, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Moved; the conference's new ETag is given",
            content = @Content(schema = @Schema(implementation = MoveEffect.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would change")
    @APIResponse(responseCode = "400", description = "Malformed, or Idempotency-Key missing")
    @APIResponse(responseCode = "404", description = "No such conference")
    @APIResponse(responseCode = "409", description = "A call that follows the conference would open after its deadline")
    @APIResponse(responseCode = "412", description = "The conference has changed since it was read")
    @APIResponse(
            responseCode = "422",
            description = "Dates that no conference can have (CS 161E, CS 163), that lie in the past or change nothing")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<MoveEffect> move(
            @Parameter(example = "PP-26") String conference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull MoveRequest body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return answer(moving.move(conference, ifMatch, body, validateOnly), validateOnly, uri);
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "List the schedules that a conference had, earliest first",
            description = "Every decision on its dates, with the reason. Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "The schedules")
    @APIResponse(responseCode = "404", description = "No such conference")
    public Page<ScheduleView> moves(@Parameter(example = "PP-26") String conference) {
        var found = conferences.byId(conference);
        return new Page<>(
                conferences.schedules(found.id(), AsOf.NOW).stream()
                        .map(ScheduleView::of)
                        .toList(),
                null);
    }

    static RestResponse<MoveEffect> answer(MovingConference.Outcome outcome, boolean validateOnly, UriInfo uri) {
        var effect = outcome.effect();
        return validateOnly
                ? RestResponse.ok(effect)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, effect)
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "conferences/" + effect.conference())
                        .tag(ETags.of(outcome.version()))
                        .build();
    }
}
