package itu.notification.meeting.attendance;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.notification.meeting.Meetings;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/meetings")
@Tag(name = "Attendance")
@RunOnVirtualThread
class AttendanceResource {
    private final Meetings meetings;
    private final Attendances attendances;
    private final Attendees attendees;
    private final RecordingAttendance recording;

    AttendanceResource(Meetings meetings, Attendances attendances, Attendees attendees, RecordingAttendance recording) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.attendees = attendees;
        this.recording = recording;
    }

    /** Counts by group; of one group the last one holds. */
    record NewAttendance(@NotEmpty @Size(max = 20) List<@Valid @NotNull AttendanceCount> counts) {}

    @GET
    @Path("/{key}/attendance")
    @Transactional
    @PermitAll
    @Operation(
            summary = "Show who registered and who came, by member group",
            description = "Shares are per cent of all who came; a published figure says so. Open to everyone.")
    @APIResponse(responseCode = "200", description = "The last count of each group")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public AttendanceView attendance(@PathParam("key") String key) {
        meetings.byKey(key);
        return AttendanceView.of(key, attendances.of(key), attendees.counted(key));
    }

    @POST
    @Path("/{key}/attendance")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY})
    @Operation(
            summary = "Record who registered and who came",
            description = "Roles: outreach-officer, conference-secretary.")
    @APIResponse(responseCode = "201", description = "What holds now")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public RestResponse<AttendanceView> record(@PathParam("key") String key, @Valid @NotNull NewAttendance asked) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED,
                        AttendanceView.of(key, recording.record(key, asked.counts()), attendees.counted(key)))
                .location(URI.create("/api/notifications/v1/meetings/" + key + "/attendance"))
                .build();
    }
}
