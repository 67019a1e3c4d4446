package itu.notification.dispatch;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

@Path("/dispatches/{id}/letter")
@Tag(name = "Dispatches")
@RunOnVirtualThread
class LetterResource {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");

    private final Reading reading;

    LetterResource(Reading reading) {
        this.reading = reading;
    }

    /** The letter of a dispatch as it was last given to the mail server, as HTML or as plain text. */
    @GET
    @Produces({MediaType.TEXT_HTML, MediaType.TEXT_PLAIN})
    @RolesAllowed({
        Roles.OUTREACH_OFFICER,
        Roles.AUDITOR,
        Roles.CONFERENCE_SECRETARY,
        Roles.ADMINISTRATOR,
        Roles.MEMBER_STATE_DELEGATE
    })
    @Operation(
            summary = "Show the letter of a dispatch",
            description = "Word for word as it was last given to the mail server; HTML or plain text, by Accept. "
                    + DispatchResource.READERS)
    @APIResponse(responseCode = "200", description = "The letter; Content-Language is its language")
    @APIResponse(responseCode = "401", description = "Not signed in")
    @APIResponse(responseCode = "403", description = "Role missing")
    @APIResponse(responseCode = "404", description = "There is none, none was written yet, or it is another State's")
    @APIResponse(responseCode = "406", description = "Neither HTML nor plain text is accepted")
    public RestResponse<String> show(@PathParam("id") UUID id, Request request) {
        var letter = reading.letterOf(id)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        var variant = request.selectVariant(Variant.mediaTypes(HTML, TEXT).build());
        var html = variant == null || variant.getMediaType().isCompatible(HTML);
        return RestResponse.ResponseBuilder.ok(html ? letter.html() : letter.text(), html ? HTML : TEXT)
                .header(HttpHeaders.CONTENT_LANGUAGE, letter.language().tag())
                // The letter needs nothing but its own styles; whatever slipped into it must do nothing on this origin.
                .header("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }
}
