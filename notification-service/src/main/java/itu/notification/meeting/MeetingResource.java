package itu.notification.meeting;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
@Tag(name = "Meetings", description = "Conferences and other meetings, their sessions and who came")
@RunOnVirtualThread
class MeetingResource {
    private static final String ROOT = "/api/notifications/v1/meetings/";
    private static final String WRITERS = "Roles: outreach-officer, conference-secretary.";

    private final Meetings meetings;
    private final Scheduling scheduling;
    private final Eligibility eligibility;
    private final Attendances attendances;
    private final RecordingAttendance recording;
    private final Cursors cursors;

    MeetingResource(
            Meetings meetings,
            Scheduling scheduling,
            Eligibility eligibility,
            Attendances attendances,
            RecordingAttendance recording,
            Cursors cursors) {
        this.meetings = meetings;
        this.scheduling = scheduling;
        this.eligibility = eligibility;
        this.attendances = attendances;
        this.recording = recording;
        this.cursors = cursors;
    }

    /** Whether somebody may take part in a session, and why. */
    record EligibilityView(String addressee, UUID session, boolean eligible, Eligibility.Ground ground) {}

    /** Counts by group; of one group the last one holds. */
    record NewAttendance(@NotEmpty @Size(max = 20) List<@Valid @NotNull AttendanceCount> counts) {}

    /** Who registered and who came, by group. */
    record Attendance(String meeting, List<AttendanceCount> counts) {}

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

    @POST
    @Path("/{key}/sessions")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY})
    @Operation(summary = "Add a session", description = WRITERS)
    @APIResponse(responseCode = "201", description = "The session")
    @APIResponse(responseCode = "404", description = "No such meeting")
    @APIResponse(responseCode = "422", description = "A title is missing in a language, or the times do not fit")
    public RestResponse<MeetingView.SessionView> addSession(
            @PathParam("key") String key,
            @Valid @NotNull NewSession asked,
            @QueryParam("validateOnly") boolean validateOnly) {
        var session = scheduling.add(key, asked, validateOnly);
        return RestResponse.ResponseBuilder.create(
                        validateOnly ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                        MeetingView.SessionView.of(session))
                .location(URI.create(ROOT + key))
                .build();
    }

    @GET
    @Path("/{key}/sessions/{id}/eligibility")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Ask whether an organization or State may take part in a session", description = """
                    A session for members is open to Member States, and to organizations that hold a membership on its day as far as \
                    this service was told. Roles: outreach-officer, conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "Whether, and why")
    @APIResponse(responseCode = "404", description = "No such session")
    public EligibilityView eligibility(
            @PathParam("key") String key,
            @PathParam("id") UUID id,
            @Parameter(description = "Id of an organization, or ISO 3166-1 alpha-3 of a State", example = "CHE")
                    @QueryParam("organization")
                    @NotNull
                    @Pattern(regexp = "[A-Z]{3}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                    String organization) {
        var ground = eligibility.of(meetings.byKey(key), meetings.session(key, id), organization);
        return new EligibilityView(organization, id, ground.eligible(), ground);
    }

    @GET
    @Path("/{key}/attendance")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Show who registered and who came, by member group",
            description = "Shares are per cent of all who came; a published figure says so. Open to everyone.")
    @APIResponse(responseCode = "200", description = "The last count of each group")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public Attendance attendance(@PathParam("key") String key) {
        return new Attendance(meetings.byKey(key).key(), attendances.of(key));
    }

    @POST
    @Path("/{key}/attendance")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY})
    @Operation(summary = "Record who registered and who came", description = WRITERS)
    @APIResponse(responseCode = "201", description = "What holds now")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public RestResponse<Attendance> record(@PathParam("key") String key, @Valid @NotNull NewAttendance asked) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new Attendance(key, recording.record(key, asked.counts())))
                .location(URI.create(ROOT + key + "/attendance"))
                .build();
    }
}
