package itu.contribution.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Produces(CalendarAnswer.CALENDAR)
@Path("/deadlines.ics")
@Tag(name = "Calendar", description = "Deadlines to subscribe to from a calendar")
@RunOnVirtualThread
class DeadlineFeedResource {
    private final DrawingUpFeed drawingUp;

    DeadlineFeedResource(DrawingUpFeed drawingUp) {
        this.drawingUp = drawingUp;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Subscribe to all deadlines",
            description =
                    "An iCalendar (RFC 5545) of the deadlines of all conferences, and of all calls that have opened. "
                            + "Open to everyone.")
    @APIResponse(responseCode = "200", description = "The calendar, with its ETag")
    @APIResponse(responseCode = "304", description = "Not changed")
    @APIResponse(responseCode = "400", description = "Unknown language")
    public RestResponse<String> all(
            @QueryParam("language")
                    @Parameter(description = CalendarAnswer.LANGUAGE, schema = @Schema(examples = "fr"))
                    @Nullable
                    String language,
            @Context Request request) {
        var reader = CalendarAnswer.language(language);
        return CalendarAnswer.of(drawingUp.all(reader), reader, "deadlines.ics", request);
    }
}
