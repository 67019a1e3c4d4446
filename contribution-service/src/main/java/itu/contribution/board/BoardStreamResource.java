package itu.contribution.board;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
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
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.Problem;
import itu.platform.security.Caller;

@Path("/calls/{call}/board/stream")
@Tag(name = "Board of replies", description = "Counts, rate and units of the replies to a call")
@RolesAllowed("**")
@RunOnVirtualThread
class BoardStreamResource {
    private static final Logger LOG = Logger.getLogger(BoardStreamResource.class);

    private static final String EXAMPLE = """
            retry: 3000

            id: 7421
            event: board
            data: {"call":"CL-25/36","replies":41,"maintain":39,"reduce":2}

            id: 7425.019b2f5e-0a1b-7c3d-8e4f-5a6b7c8d9e0f
            event: reply
            data: {"fact":"DECLARATION","row":{"contributor":"CHE","declaredUnits":"10","outcome":"MAINTAIN"}}

            id: 7426
            event: board
            data: {"call":"CL-25/36","replies":42,"maintain":40,"reduce":2}
            """;

    private final BoardStreams streams;
    private final Viewers viewers;
    private final Caller caller;
    private final JsonWebToken token;
    private final CurrentVertxRequest current;

    BoardStreamResource(
            BoardStreams streams, Viewers viewers, Caller caller, JsonWebToken token, CurrentVertxRequest current) {
        this.streams = streams;
        this.viewers = viewers;
        this.caller = caller;
        this.token = token;
        this.current = current;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Follow the board of replies", description = """
                    Server-sent events. board: the figures, as in the board without its rows; at the beginning and whenever they \
                    change. reply: one for each fact (DECLARATION, CORRECTION, WITHDRAWAL, ACCEPTANCE of a late reply), in the order in which they \
                    were recorded; its row is there for those who may see it (see the board). resync: more was missed than is told one by one; the board \
                    that follows counts it. end: the last event, with its reason (token-expired, shutdown, too-slow). \
                    A comment is sent when nothing else is for 15 seconds. Send the id of the last event as Last-Event-ID to \
                    resume: nothing is left out and no reply told twice, from whichever instance. A fact is told once no \
                    transaction that began earlier can still come before it, normally within a second. The stream ends with the \
                    access token. Any signed-in caller.""")
    @APIResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(type = SchemaType.STRING),
                            examples = @ExampleObject(name = "events", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "Last-Event-ID is no id of an event of such a stream")
    @APIResponse(responseCode = "404", description = "No such call")
    @APIResponse(responseCode = "429", description = "The caller has as many streams as one may have; see Retry-After")
    @APIResponse(
            responseCode = "503",
            description = "This instance serves as many streams as it can, or is stopping; see Retry-After")
    public RestResponse<StreamingOutput> follow(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36") String call,
            @Parameter(description = "Id of the last event seen", example = "7421")
                    @HeaderParam("Last-Event-ID")
                    @Nullable
                    String lastEventId) {
        var stream = streams.open(
                call,
                viewers.current(),
                caller.subject(),
                Instant.ofEpochSecond(token.getExpirationTime()),
                position(lastEventId));
        current.getCurrent().addEndHandler(ended -> {
            stream.end("gone");
            streams.leave(call, stream);
        });
        return RestResponse.ResponseBuilder.ok((StreamingOutput) out -> write(call, stream, out))
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no")
                .build();
    }

    private static @Nullable FactPosition position(@Nullable String lastEventId) {
        return lastEventId == null || lastEventId.isEmpty()
                ? null
                : FactPosition.parse(lastEventId)
                        .orElseThrow(
                                () -> Problem.of(BoardProblem.LAST_EVENT_ID).toException());
    }

    private void write(String call, BoardStream stream, OutputStream out) {
        try {
            stream.write(out);
        } catch (IOException e) {
            LOG.debugf("A client of the live board went away: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.leave(call, stream);
        }
    }
}
