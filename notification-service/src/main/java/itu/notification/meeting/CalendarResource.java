package itu.notification.meeting;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;
import itu.platform.problem.ReaderLanguage;

@Produces("text/calendar")
@Path("/meetings")
@Tag(name = "Meeting calendars", description = "Meetings and sessions for a calendar")
@PermitAll
@RunOnVirtualThread
class CalendarResource {
    private static final String TYPE = "text/calendar;charset=UTF-8";
    private static final String LANGUAGE = "One of the six; of Accept-Language when absent";
    private static final int MOST = 1_000;

    private final Meetings meetings;

    CalendarResource(Meetings meetings) {
        this.meetings = meetings;
    }

    @GET
    @Path("/calendar.ics")
    @Transactional
    @Operation(summary = "Subscribe to all meetings", description = "An iCalendar (RFC 5545). Open to everyone.")
    @APIResponse(responseCode = "200", description = "The calendar")
    public RestResponse<String> all(
            @Parameter(description = LANGUAGE, example = "fr") @QueryParam("language") @Nullable String language) {
        var reader = reader(language);
        var calendar = new MeetingCalendar(MeetingTexts.text("calendar", reader), reader);
        meetings.after(null, MOST).forEach(calendar::add);
        return file(calendar, "meetings");
    }

    @GET
    @Path("/{key}/calendar.ics")
    @Transactional
    @Operation(
            summary = "Put a meeting and its public sessions into a calendar",
            description = "An iCalendar (RFC 5545). Open to everyone.")
    @APIResponse(responseCode = "200", description = "The calendar")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public RestResponse<String> meeting(
            @PathParam("key") String key,
            @Parameter(description = LANGUAGE, example = "fr") @QueryParam("language") @Nullable String language) {
        var reader = reader(language);
        var meeting = meetings.byKey(key);
        var calendar = new MeetingCalendar(meeting.name(reader), reader).add(meeting);
        meetings.sessions(key).stream()
                .filter(session -> session.access() != MeetingSession.Access.BY_INVITATION)
                .forEach(session -> calendar.add(session, meeting));
        return file(calendar, key);
    }

    @GET
    @Path("/{key}/sessions/{id}/calendar.ics")
    @Transactional
    @Operation(
            summary = "Put a session into a calendar",
            description = "An iCalendar (RFC 5545). Open to everyone who has its id.")
    @APIResponse(responseCode = "200", description = "The calendar")
    @APIResponse(responseCode = "404", description = "No such session")
    public RestResponse<String> session(
            @PathParam("key") String key,
            @PathParam("id") UUID id,
            @Parameter(description = LANGUAGE, example = "fr") @QueryParam("language") @Nullable String language) {
        var reader = reader(language);
        var session = meetings.session(key, id);
        return file(
                new MeetingCalendar(session.title(reader), reader).add(session, meetings.byKey(key)), id.toString());
    }

    /** A language that is none of the six is taken for none. */
    private static Language reader(@Nullable String asked) {
        return asked == null ? ReaderLanguage.current() : Language.negotiate(asked);
    }

    private static RestResponse<String> file(MeetingCalendar calendar, String name) {
        return RestResponse.ResponseBuilder.ok(calendar.toString(), TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".ics\"")
                .build();
    }
}
