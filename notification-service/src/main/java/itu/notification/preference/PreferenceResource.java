package itu.notification.preference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.notification.consent.ConsentChannel;
import itu.notification.page.OwnForm;
import itu.notification.subject.Subject;
import itu.platform.language.Language;

/** The page on which the holder of a mailbox chooses. Mail scanners open every link: only the form's button changes anything. */
@Path("/preferences/{link}")
@Tag(name = "Preferences", description = "Where readers choose what they get, by a link and without signing in")
@PermitAll
@RunOnVirtualThread
class PreferenceResource {
    private final PreferenceDoor door;
    private final PreferencePages pages;
    private final Choosing choosing;
    private final OwnForm ownForm;

    PreferenceResource(PreferenceDoor door, PreferencePages pages, Choosing choosing, OwnForm ownForm) {
        this.door = door;
        this.pages = pages;
        this.choosing = choosing;
        this.ownForm = ownForm;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "Show the page of preferences", description = """
                    For people, in the language of the mail that the link stood in, or as asked. Opening it changes nothing. Open to \
                    everyone who has the link, some requests a minute.""")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(responseCode = "404", description = "`link-unknown`")
    @APIResponse(responseCode = "429", description = "`too-many-preference-requests`; see Retry-After")
    public Response show(
            @PathParam("link") String link,
            @QueryParam("language") @Parameter(example = "fr") @Nullable String language) {
        var token = door.open(link);
        return pages.show(token, link, language(language, token), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "Keep the choice made on the page", description = """
                    Subjects that stood on the page and are not ticked are refused from now on; `nothing` refuses all, those to come \
                    among them. Statutory notices come all the same. Takes no Idempotency-Key: the same choice twice is one. Open to \
                    everyone who has the link, from the page itself only.""")
    @APIResponse(responseCode = "200", description = "The page, with what was kept")
    @APIResponse(responseCode = "404", description = "`link-unknown`")
    @APIResponse(responseCode = "422", description = "`form-of-another-site`")
    @APIResponse(responseCode = "429", description = "`too-many-preference-requests`; see Retry-After")
    public Response keep(
            @PathParam("link") String link,
            @FormParam("subject") List<String> wanted,
            @FormParam("offered") @Nullable String offered,
            @FormParam("nothing") @Nullable String nothing,
            @FormParam("language") @Nullable String language) {
        var token = door.open(link);
        ownForm.require();
        var chosen = language(language, token);
        var refused = choosing.refused(token.mailbox());
        var choice = nothing == null
                ? Choice.of(stoodThere(offered), refused, new HashSet<>(wanted))
                : Choice.nothing(refused);
        choosing.choose(
                token.mailbox(),
                choice,
                new Choosing.Way(ConsentChannel.PAGE, token.origin()),
                subject -> pages.words(subject, chosen));
        return pages.show(token, link, chosen, choice.empty() ? "unchanged" : "kept");
    }

    private Set<String> stoodThere(@Nullable String offered) {
        var named = offered == null ? Set.<String>of() : Set.copyOf(new HashSet<>(Arrays.asList(offered.split(" "))));
        return pages.refusable().stream()
                .map(Subject::code)
                .filter(named::contains)
                .collect(Collectors.toSet());
    }

    /** A language that is none of the six is taken for none: the page serves people, not programs. */
    static Language language(@Nullable String asked, PreferenceToken token) {
        return asked == null ? token.language() : Language.negotiate(asked);
    }
}
