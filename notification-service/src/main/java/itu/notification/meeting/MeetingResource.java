package itu.notification.meeting;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/meetings")
@Tag(name = "Meetings", description = "Conferences and other meetings and their sessions")
@RunOnVirtualThread
class MeetingResource {
    private static final String ROOT = "/api/notifications/v1/meetings/";
    private static final String WRITERS = "Roles: outreach-officer, conference-secretary.";

    private final Meetings meetings;
    private final Scheduling scheduling;
    private final Revising revising;
    private final Revisions revisions;
    private final Cursors cursors;

    MeetingResource(Meetings meetings, Scheduling scheduling, Revising revising, Revisions revisions, Cursors cursors) {
        this.meetings = meetings;
        this.scheduling = scheduling;
        this.revising = revising;
        this.revisions = revisions;
        this.cursors = cursors;
    }

    /** All that was ever said about a meeting, oldest first. */
    record History(List<MeetingRevision> items) {}

    @GET
    @Transactional
    @PermitAll
    @Operation(summary = "List the meetings by key", description = "Open to everyone.")
    @APIResponse(responseCode = "200", description = "One page")
    public Page<MeetingView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        return cursors.page(
                        meetings.after(after == null ? null : after.getFirst(), limit + 1),
                        limit,
                        meeting -> List.of(meeting.key()))
                .map(MeetingView::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY})
    @Operation(summary = "Put a meeting on record", description = """
                    For a World Telecommunication Development Conference the last day for invitations, one year before the opening \
                    (CV Art. 25), is computed. Roles: outreach-officer, conference-secretary.""")
    @APIResponse(responseCode = "201", description = "The meeting; ETag is its version")
    @APIResponse(responseCode = "409", description = "The key is taken")
    @APIResponse(
            responseCode = "422",
            description = "A name is missing in a language, or the days do not fit; errors name each place")
    public RestResponse<MeetingView> schedule(
            @Valid @NotNull NewMeeting asked, @QueryParam("validateOnly") boolean validateOnly) {
        var meeting = scheduling.schedule(asked, validateOnly);
        return RestResponse.ResponseBuilder.create(
                        validateOnly ? RestResponse.Status.OK : RestResponse.Status.CREATED, MeetingView.of(meeting))
                .location(URI.create(ROOT + meeting.key()))
                .tag(ETags.of(meeting.version()))
                .build();
    }

    @GET
    @Path("/{key}")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Show a meeting with its sessions and the meetings that prepare it",
            description = "Open to everyone; sessions by invitation are not in it.")
    @APIResponse(responseCode = "200", description = "The meeting; ETag is its version")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public RestResponse<MeetingView> show(@PathParam("key") String key) {
        var meeting = meetings.byKey(key);
        var open = meetings.sessions(key).stream()
                .filter(session -> session.access() != MeetingSession.Access.BY_INVITATION)
                .toList();
        return RestResponse.ResponseBuilder.ok(MeetingView.of(meeting, meetings.preparatory(key), open))
                .tag(ETags.of(meeting.version()))
                .build();
    }

    @GET
    @Path("/{key}/revisions")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Show all that was ever said about a meeting", description = """
                    Oldest first, with the reason. Roles: outreach-officer, conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "All revisions")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public History revisions(@PathParam("key") String key) {
        return new History(revisions.of(meetings.byKey(key).key()));
    }

    @POST
    @Path("/{key}/revisions")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY})
    @Operation(summary = "Move or correct a meeting", description = """
                    What is absent stays. Sessions move with the opening day unless they are kept. The last day for invitations is \
                    computed anew. Whoever has answered gets one letter with the calendar entry. With validateOnly it is a preview. \
                    Needs If-Match. """ + WRITERS)
    @APIResponse(responseCode = "200", description = "What it would do; with validateOnly")
    @APIResponse(responseCode = "201", description = "What it did; ETag is the version of the meeting")
    @APIResponse(responseCode = "404", description = "No such meeting")
    @APIResponse(responseCode = "409", description = "The meeting is cancelled")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(
            responseCode = "422",
            description =
                    "The days do not fit, a session would lie outside them, or nothing changes; errors name each place")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<Revised> revise(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewRevision asked,
            @QueryParam("validateOnly") boolean validateOnly) {
        return answer(revising.revise(key, ifMatch, asked, validateOnly), validateOnly);
    }

    @POST
    @Path("/{key}/cancellations")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY})
    @Operation(summary = "Cancel a meeting with its sessions", description = """
                    There is no way back. Whoever has answered gets one letter that takes the calendar entry away; the campaigns that \
                    invite to it are cancelled. With validateOnly it is a preview. Needs If-Match. """ + WRITERS)
    @APIResponse(responseCode = "200", description = "What it would do; with validateOnly")
    @APIResponse(responseCode = "201", description = "What it did; ETag is the version of the meeting")
    @APIResponse(responseCode = "404", description = "No such meeting")
    @APIResponse(responseCode = "409", description = "The meeting is cancelled or over")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<Revised> cancel(
            @PathParam("key") String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewCancellation asked,
            @QueryParam("validateOnly") boolean validateOnly) {
        return answer(revising.cancel(key, ifMatch, asked, validateOnly), validateOnly);
    }

    private static RestResponse<Revised> answer(Revising.Done done, boolean rehearsal) {
        return RestResponse.ResponseBuilder.create(
                        rehearsal ? RestResponse.Status.OK : RestResponse.Status.CREATED, done.revised())
                .tag(ETags.of(done.version()))
                .location(URI.create(ROOT + done.revised().meeting().key()))
                .build();
    }
}
