package itu.notification.meeting;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/meetings")
@Tag(name = "Invitations")
@RunOnVirtualThread
class InvitationResource {
    private static final String READERS = "Roles: outreach-officer, conference-secretary, auditor, administrator.";

    private final Meetings meetings;
    private final InvitationAnswers answers;
    private final AnsweringInvitation answering;
    private final GivingPlaces places;
    private final Cursors cursors;
    private final Caller caller;

    InvitationResource(
            Meetings meetings,
            InvitationAnswers answers,
            AnsweringInvitation answering,
            GivingPlaces places,
            Cursors cursors,
            Caller caller) {
        this.meetings = meetings;
        this.answers = answers;
        this.answering = answering;
        this.places = places;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** @param waiting the sessions whose waiting list the addressee is on */
    record GivenAnswer(@JsonUnwrapped InvitationAnswer answer, List<UUID> waiting) {}

    @GET
    @Path("/{key}/invitation-answers")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "List what counts of each addressee that answered", description = READERS)
    @APIResponse(responseCode = "200", description = "One page, by addressee")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public Page<InvitationAnswer> answers(
            @PathParam("key") String key,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        meetings.byKey(key);
        var after = cursors.read(cursor, 1);
        return cursors.page(
                answers.standing(key, after == null ? null : after.getFirst(), limit + 1),
                limit,
                answer -> List.of(answer.addressee()));
    }

    @POST
    @Path("/{key}/invitation-answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.MEMBER_FOCAL_POINT})
    @Operation(summary = "Answer an invitation for one's own State or organization", description = """
                    A later answer takes the place of an earlier one. In a session that is full one waits; waiting names them. Roles: member-state-delegate, member-focal-point.""")
    @APIResponse(responseCode = "201", description = "The answer that counts now")
    @APIResponse(responseCode = "404", description = "No such meeting or session, or not invited")
    @APIResponse(responseCode = "409", description = "The meeting is cancelled or over, or a session is cancelled")
    @APIResponse(responseCode = "422", description = "A session is not open to the addressee; ground says why")
    public RestResponse<GivenAnswer> answer(
            @PathParam("key") String key, @Valid @NotNull AnsweringInvitation.NewAnswer asked) {
        var answer = answering.answer(key, addressee(), asked, null);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new GivenAnswer(answer, places.waitedFor(answer)))
                .location(URI.create("/api/notifications/v1/meetings/" + key + "/invitation-answers/own"))
                .build();
    }

    @GET
    @Path("/{key}/invitation-answers/own")
    @Transactional
    @RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.MEMBER_FOCAL_POINT})
    @Operation(
            summary = "Show the answer that counts of one's own State or organization",
            description = "Roles: member-state-delegate, member-focal-point.")
    @APIResponse(responseCode = "200", description = "The answer, and the sessions whose waiting list one is on")
    @APIResponse(responseCode = "404", description = "No such meeting, or nothing was answered")
    public GivenAnswer own(@PathParam("key") String key) {
        return answers.last(key, addressee())
                .map(answer -> new GivenAnswer(answer, places.waitedFor(answer)))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    private String addressee() {
        return caller.memberState()
                .or(caller::organization)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }
}
