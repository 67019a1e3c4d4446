package itu.notification.meeting;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.meeting.rules.Places;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/meetings")
@Tag(name = "Meetings")
@RunOnVirtualThread
class SessionResource {
    private static final String ROOT = "/api/notifications/v1/meetings/";
    private static final String WRITERS = "Roles: outreach-officer, conference-secretary.";
    private static final String READERS = "Roles: outreach-officer, conference-secretary, auditor, administrator.";

    private final Meetings meetings;
    private final Scheduling scheduling;
    private final RevisingSession revising;
    private final Eligibility eligibility;
    private final GivingPlaces places;

    SessionResource(
            Meetings meetings,
            Scheduling scheduling,
            RevisingSession revising,
            Eligibility eligibility,
            GivingPlaces places) {
        this.meetings = meetings;
        this.scheduling = scheduling;
        this.revising = revising;
        this.eligibility = eligibility;
        this.places = places;
    }

    /** Whether somebody may take part in a session, and why. */
    record EligibilityView(String addressee, UUID session, boolean eligible, Eligibility.Ground ground) {}

    @POST
    @Path("/{key}/sessions")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY})
    @Operation(summary = "Add a session", description = WRITERS)
    @APIResponse(responseCode = "201", description = "The session; ETag is its version")
    @APIResponse(responseCode = "404", description = "No such meeting")
    @APIResponse(responseCode = "409", description = "The meeting is cancelled")
    @APIResponse(responseCode = "422", description = "A title is missing in a language, or the times do not fit")
    public RestResponse<MeetingView.SessionView> addSession(
            @PathParam("key") String key,
            @Valid @NotNull NewSession asked,
            @QueryParam("validateOnly") boolean validateOnly) {
        var session = scheduling.add(key, asked, validateOnly);
        return RestResponse.ResponseBuilder.create(
                        validateOnly ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                        MeetingView.SessionView.of(session))
                .tag(ETags.of(session.version()))
                .location(URI.create(ROOT + key + "/sessions/" + session.id()))
                .build();
    }

    @GET
    @Path("/{key}/sessions/{id}")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Show a session", description = READERS)
    @APIResponse(responseCode = "200", description = "The session; ETag is its version")
    @APIResponse(responseCode = "404", description = "No such session")
    public RestResponse<MeetingView.SessionView> show(@PathParam("key") String key, @PathParam("id") UUID id) {
        return tagged(RestResponse.Status.OK, meetings.session(key, id));
    }

    @POST
    @Path("/{key}/sessions/{id}/revisions")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY})
    @Operation(summary = "Move or correct a session", description = """
                    What is absent stays. With more places, those who wait get theirs and are written to. Needs If-Match. """ + WRITERS)
    @APIResponse(responseCode = "200", description = "The session as it would be; with validateOnly")
    @APIResponse(responseCode = "201", description = "The session as it stands; ETag is its version")
    @APIResponse(responseCode = "404", description = "No such session")
    @APIResponse(responseCode = "409", description = "The session or its meeting is cancelled")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "422", description = "A title is missing, the times do not fit, or nothing changes")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<MeetingView.SessionView> revise(
            @PathParam("key") String key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewSessionRevision asked,
            @QueryParam("validateOnly") boolean validateOnly) {
        return tagged(
                validateOnly ? RestResponse.Status.OK : RestResponse.Status.CREATED,
                revising.revise(key, id, ifMatch, asked, validateOnly));
    }

    @POST
    @Path("/{key}/sessions/{id}/cancellations")
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY})
    @Operation(summary = "Cancel a session", description = "There is no way back. Needs If-Match. " + WRITERS)
    @APIResponse(responseCode = "201", description = "The session; ETag is its version")
    @APIResponse(responseCode = "404", description = "No such session")
    @APIResponse(responseCode = "409", description = "The session or its meeting is cancelled")
    @APIResponse(responseCode = "412", description = "It was changed meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<MeetingView.SessionView> cancel(
            @PathParam("key") String key,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewCancellation asked) {
        return tagged(RestResponse.Status.CREATED, revising.cancel(key, id, ifMatch, asked));
    }

    @GET
    @Path("/{key}/sessions/{id}/places")
    @Transactional
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "Show who has a place in a session and who waits", description = """
                    First come, first served; a place that becomes free goes to whoever waits longest. """ + READERS)
    @APIResponse(responseCode = "200", description = "Addressees, in the order in which they asked")
    @APIResponse(responseCode = "404", description = "No such session")
    public Places places(@PathParam("key") String key, @PathParam("id") UUID id) {
        return places.given(meetings.session(key, id));
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

    private static RestResponse<MeetingView.SessionView> tagged(RestResponse.Status status, MeetingSession session) {
        return RestResponse.ResponseBuilder.create(status, MeetingView.SessionView.of(session))
                .tag(ETags.of(session.version()))
                .location(URI.create(ROOT + session.meeting() + "/sessions/" + session.id()))
                .build();
    }
}
