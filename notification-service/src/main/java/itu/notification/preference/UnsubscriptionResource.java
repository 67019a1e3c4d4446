package itu.notification.preference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.notification.consent.ConsentChannel;
import itu.platform.language.Language;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;

/** Where mail programs unsubscribe with one POST (RFC 8058). A person who opens the link gets the page instead. */
@Path("/unsubscriptions/{link}")
@Tag(name = "Preferences")
@PermitAll
@RunOnVirtualThread
class UnsubscriptionResource {
    private static final String ONE_CLICK = "One-Click";

    private final PreferenceDoor door;
    private final PreferencePages pages;
    private final Choosing choosing;

    UnsubscriptionResource(PreferenceDoor door, PreferencePages pages, Choosing choosing) {
        this.door = door;
        this.pages = pages;
        this.choosing = choosing;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "Show the page of preferences instead",
            description = "Opening it changes nothing. Open to everyone who has the link, some requests a minute.")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(responseCode = "404", description = "`link-unknown`")
    @APIResponse(responseCode = "429", description = "`too-many-preference-requests`; see Retry-After")
    public Response show(@PathParam("link") String link, @QueryParam("language") @Nullable String language) {
        var token = door.open(link);
        return pages.show(
                token, link, language == null ? ReaderLanguage.current() : Language.negotiate(language), null);
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(summary = "Unsubscribe with one click", description = """
                    As RFC 8058 has it: the content is `List-Unsubscribe=One-Click`. Refuses the one subject that the mail was about; \
                    done again it changes nothing. Takes no Idempotency-Key. Open to everyone who has the link.""")
    @APIResponse(
            responseCode = "204",
            description = "Refused from now on, or the mail was a statutory notice, which nobody can refuse")
    @APIResponse(responseCode = "400", description = "`one-click-expected`: the content is another")
    @APIResponse(responseCode = "404", description = "`link-unknown`")
    @APIResponse(responseCode = "429", description = "`too-many-preference-requests`; see Retry-After")
    public Response unsubscribe(
            @PathParam("link") String link, @FormParam("List-Unsubscribe") @Nullable String command) {
        var token = door.open(link);
        if (!ONE_CLICK.equals(command) || token.subject() == null) {
            throw Problem.of(PreferenceProblem.ONE_CLICK_EXPECTED).toException();
        }
        choosing.unsubscribe(token.mailbox(), token.subject(), ConsentChannel.ONE_CLICK, token.origin());
        return Response.noContent()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
