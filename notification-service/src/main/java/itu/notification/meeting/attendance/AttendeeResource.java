package itu.notification.meeting.attendance;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.meeting.Meetings;
import itu.platform.conditional.ETags;
import itu.platform.download.Download;
import itu.platform.idempotency.Idempotent;
import itu.platform.imports.ImportReport;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/meetings")
@Tag(name = "Attendance", description = "Who registered for a meeting and who came; no person is named")
@RunOnVirtualThread
class AttendeeResource {
    private static final String READERS = "Roles: outreach-officer, conference-secretary, auditor, administrator.";

    private final Meetings meetings;
    private final Attendees attendees;
    private final ImportingAttendees importing;
    private final CorrectingAttendee correcting;
    private final AttendeeCsv csv;
    private final Cursors cursors;

    AttendeeResource(
            Meetings meetings,
            Attendees attendees,
            ImportingAttendees importing,
            CorrectingAttendee correcting,
            AttendeeCsv csv,
            Cursors cursors) {
        this.meetings = meetings;
        this.attendees = attendees;
        this.importing = importing;
        this.correcting = correcting;
        this.csv = csv;
        this.cursors = cursors;
    }

    @GET
    @Path("/{key}/attendees")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "List the participants by registration", description = """
                    What holds of each registration. With Accept: text/csv all of them come as CSV. """ + READERS)
    @APIResponse(responseCode = "200", description = "One page, or the file")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public Page<Attendee> list(
            @PathParam("key") String key,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        meetings.byKey(key);
        var after = cursors.read(cursor, 1);
        return cursors.page(
                attendees.standing(key, after == null ? "" : after.getFirst(), limit + 1),
                limit,
                attendee -> List.of(attendee.reference()));
    }

    @GET
    @Path("/{key}/attendees")
    @Produces("text/csv;qs=0.5")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listAsCsv(@PathParam("key") String key) {
        meetings.byKey(key);
        return RestResponse.ResponseBuilder.ok(Download.content(out -> csv.write(key, out)))
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"attendees-%s.csv\"".formatted(key))
                .build();
    }

    @GET
    @Path("/{key}/attendees/{reference}")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Show a registration", description = READERS)
    @APIResponse(responseCode = "200", description = "What holds of it; ETag is its number")
    @APIResponse(responseCode = "404", description = "No such registration")
    public RestResponse<Attendee> show(@PathParam("key") String key, @PathParam("reference") String reference) {
        var attendee = attendees
                .last(key, reference)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        return RestResponse.ResponseBuilder.ok(attendee)
                .tag(ETags.of(attendee.number()))
                .build();
    }

    @POST
    @Path("/{key}/attendees/imports")
    @Consumes("text/csv")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY})
    @Operation(summary = "Enter participants from CSV", description = """
                    Columns: reference (number of the registration), presence (REGISTERED, ATTENDED, WITHDRAWN) and, of which any may \
                    be absent, member_state, organization, group, private_sector (true, false). A registration that is known is \
                    corrected. Without a group the delegation's counts: what the State or organization was on the day the meeting \
                    opens. The counts by group follow. Roles: outreach-officer, conference-secretary.""")
    @APIResponse(responseCode = "200", description = "What became of each row")
    @APIResponse(responseCode = "404", description = "No such meeting")
    @APIResponse(responseCode = "422", description = "The file is no CSV, or lacks a column")
    public RestResponse<ImportReport> take(
            @PathParam("key") String key, @QueryParam("dryRun") boolean dryRun, @NotNull String content) {
        return RestResponse.ok(importing.take(key, content, dryRun));
    }

    @POST
    @Path("/{key}/attendees/{reference}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY})
    @Operation(
            summary = "Correct a registration",
            description = "Needs If-Match. The counts by group follow. Roles: outreach-officer, conference-secretary.")
    @APIResponse(responseCode = "201", description = "What holds now; ETag is its number")
    @APIResponse(responseCode = "404", description = "No such registration")
    @APIResponse(responseCode = "412", description = "It was corrected meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<Attendee> correct(
            @PathParam("key") String key,
            @PathParam("reference") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull CorrectingAttendee.NewCorrection asked) {
        var attendee = correcting.correct(key, reference, ifMatch, asked);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, attendee)
                .tag(ETags.of(attendee.number()))
                .location(URI.create("/api/notifications/v1/meetings/" + key + "/attendees/" + reference))
                .build();
    }
}
