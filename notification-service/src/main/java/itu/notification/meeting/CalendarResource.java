package itu.notification.meeting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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
    private final String office;

    CalendarResource(Meetings meetings, @ConfigProperty(name = "suite.mail.from") String office) {
        this.meetings = meetings;
        this.office = office;
    }

    @GET
    @Path("/calendar.ics")
    @Transactional
    @Operation(summary = "Subscribe to all meetings", description = "An iCalendar (RFC 5545). Open to everyone.")
    @APIResponse(responseCode = "200", description = "The calendar")
    public RestResponse<String> all(
            @Parameter(description = LANGUAGE, example = "fr") @QueryParam("language") @Nullable String language) {
        var reader = reader(language);
        var entries = meetings.after(null, MOST).stream().map(CalendarEntry::of).toList();
        return file(MeetingTexts.text("calendar", reader), entries, "meetings", reader);
    }

    @GET
    @Path("/{key}/calendar.ics")
    @Transactional
    @Operation(summary = "Put a meeting and its public sessions into a calendar", description = """
                    An iCalendar (RFC 5545). An entry keeps its UID; SEQUENCE grows with each revision, and METHOD is CANCEL once the \
                    meeting is cancelled. Open to everyone.""")
    @APIResponse(responseCode = "200", description = "The calendar")
    @APIResponse(responseCode = "404", description = "No such meeting")
    public RestResponse<String> meeting(
            @PathParam("key") String key,
            @Parameter(description = LANGUAGE, example = "fr") @QueryParam("language") @Nullable String language) {
        var reader = reader(language);
        var meeting = meetings.byKey(key);
        var sessions = meetings.sessions(key).stream()
                .filter(session -> session.access() != MeetingSession.Access.BY_INVITATION)
                .map(session -> CalendarEntry.of(session, meeting));
        return file(
                meeting.name(reader),
                Stream.concat(Stream.of(CalendarEntry.of(meeting)), sessions).toList(),
                key,
                reader);
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
        var entry = CalendarEntry.of(session, meetings.byKey(key));
        return file(session.title(reader), List.of(entry), id.toString(), reader);
    }

    /** A language that is none of the six is taken for none. */
    private static Language reader(@Nullable String asked) {
        return asked == null ? ReaderLanguage.current() : Language.negotiate(asked);
    }

    private RestResponse<String> file(String title, List<CalendarEntry> entries, String name, Language reader) {
        var calendar = MeetingCalendar.of(title, office, entries, reader);
        return RestResponse.ResponseBuilder.ok(calendar.toString(), TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".ics\"")
                .build();
    }
}
