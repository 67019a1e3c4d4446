package itu.notification.campaign.progress;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

/** How far a campaign has come, asked once or followed live, and its funnel. */
@Path("/campaigns/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
@RunOnVirtualThread
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
@APIResponse(responseCode = "404", description = "`not-found`")
class ProgressResource {
    private static final String READERS = " Roles: outreach-officer, auditor, conference-secretary, administrator.";

    private static final String EXAMPLE = """
            retry: 3000

            id: 7d3c2f5e-0a1b-3c3d-8e4f-5a6b7c8d9e0f
            event: progress
            data: {"campaign":"019b2f5e-0a1b-7c3d-8e4f-5a6b7c8d9e0f","state":"RUNNING","total":{"targeted":194,"accepted":120}}

            event: end
            data: {"reason":"over"}
            """;

    private final ProgressReader progress;
    private final ProgressStreams streams;
    private final FunnelReader funnels;
    private final JsonWebToken token;

    ProgressResource(ProgressReader progress, ProgressStreams streams, FunnelReader funnels, JsonWebToken token) {
        this.progress = progress;
        this.streams = streams;
        this.funnels = funnels;
        this.token = token;
    }

    @GET
    @Path("/progress")
    @Operation(summary = "Show how far a campaign has come", description = """
                    Mails by what became of them, in all and by step; they add up to the recipients that were frozen, at any moment. \
                    In a campaign that has ended what no server had taken counts as stopped.""" + READERS)
    @APIResponse(responseCode = "200", description = "The numbers, from one look at the database")
    public Progress progress(@PathParam("id") UUID id) {
        return progress.of(id).orElseThrow(ProgressResource::notFound);
    }

    @GET
    @Path("/progress/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Follow how far a campaign has come", description = """
                    Server-sent events. progress: the numbers, at the beginning and whenever they change, at most once a second. \
                    end: the last event, with its reason (over, token-expired, shutdown, busy). A comment is sent when nothing else is \
                    for 15 seconds. Send the id of the last event as Last-Event-ID to resume: what was seen is not repeated.""" + READERS)
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "events", value = EXAMPLE)))
    @APIResponse(responseCode = "503", description = "This instance serves as many streams as it can; see Retry-After")
    public RestResponse<StreamingOutput> follow(
            @PathParam("id") UUID id,
            @Parameter(description = "Id of the last event seen") @HeaderParam("Last-Event-ID") @Nullable
                    String lastEventId) {
        return RestResponse.ResponseBuilder.ok(
                        streams.follow(id, Instant.ofEpochSecond(token.getExpirationTime()), lastEventId))
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .build();
    }

    @GET
    @Path("/funnel")
    @Operation(summary = "Show a campaign's funnel", description = """
                    Addressees that were targeted, sent to, accepted for, bounced, replied and declared, each counted once, by language, \
                    region, group or step. With Accept: text/csv as CSV. Opens and clicks are not recorded, and never will decide \
                    anything.""" + READERS)
    @APIResponse(responseCode = "200", description = "The funnel")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    public Funnel funnel(
            @PathParam("id") UUID id,
            @Parameter(description = "LANGUAGE, REGION, GROUP or STEP")
                    @Schema(implementation = Dimension.class)
                    @QueryParam("by")
                    @DefaultValue("LANGUAGE")
                    String by) {
        return read(id, by);
    }

    @GET
    @Path("/funnel")
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<String> funnelAsCsv(
            @PathParam("id") UUID id, @QueryParam("by") @DefaultValue("LANGUAGE") String by) {
        return RestResponse.ResponseBuilder.ok(FunnelCsv.of(read(id, by)))
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"funnel-%s.csv\"".formatted(id))
                .build();
    }

    private Funnel read(UUID id, String by) {
        var dimension = QueryValues.code("by", by.toUpperCase(Locale.ROOT), Dimension.class);
        return funnels.of(id, dimension == null ? Dimension.LANGUAGE : dimension)
                .orElseThrow(ProgressResource::notFound);
    }

    private static ProblemException notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).toException();
    }
}
