package itu.notification.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.notification.page.OwnForm;
import itu.notification.page.PostedForm;
import itu.notification.page.RequestShares;
import itu.platform.language.Language;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.time.BusinessClock;

@Path("/forms")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Form pages", description = "Forms as pages for people: six languages, no account, no script")
@PermitAll
@RunOnVirtualThread
class FormPageResource {
    private static final String PAGE = "/{language:en|fr|es|ar|ru|zh}/{key}";

    /** A field that people do not see; robots fill it in. */
    private static final String TRAP = "website";

    private static final String TOKEN = "token";
    private static final String RECIPIENT = "recipient";

    private final Forms forms;
    private final Answering answering;
    private final DrawingPages drawing;
    private final PageTokens tokens;
    private final RequestShares shares;
    private final OwnForm ownForm;
    private final BusinessClock clock;

    FormPageResource(
            Forms forms,
            Answering answering,
            DrawingPages drawing,
            PageTokens tokens,
            RequestShares shares,
            OwnForm ownForm,
            BusinessClock clock) {
        this.forms = forms;
        this.answering = answering;
        this.drawing = drawing;
        this.tokens = tokens;
        this.shares = shares;
        this.ownForm = ownForm;
        this.clock = clock;
    }

    @GET
    @Path(PAGE)
    @Transactional
    @Operation(
            summary = "Show a form as a page",
            description =
                    "Its questions, or that it is closed and whom to write to. Changes nothing. Open to everyone.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such form is published, or no such language")
    public Response show(
            @PathParam("language") String language,
            @PathParam("key") String key,
            @QueryParam("r") @Nullable String recipient) {
        var asked = published(key);
        var reader = Language.ofTag(language);
        var phase = asked.definition().phase(clock.instant());
        return phase == FormDefinition.Phase.OPEN
                ? drawing.questions(asked, new Submission(reader, Map.of(), null, recipient), List.of(), 200)
                : drawing.notOpen(asked, phase, reader);
    }

    @POST
    @Path(PAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Send a page of a form in", description = """
                    Sending the same page twice makes one answer. With faults the page comes back with all that was written and \
                    what to correct. Open to everyone, some answers a minute for each neighbourhood of addresses and for each form.""")
    @APIResponse(
            responseCode = "200",
            description = "A page that says thanks, or that the form is closed",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such form is published, or no such language")
    @APIResponse(responseCode = "413", description = "More was written than is read")
    @APIResponse(responseCode = "422", description = "The page again, with its faults; `form-of-another-site`")
    @APIResponse(responseCode = "429", description = "Too many answers; the page and Retry-After say how long to wait")
    public Response send(
            @PathParam("language") String language,
            @PathParam("key") String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    @Nullable
                    String content) {
        ownForm.require();
        var reader = Language.ofTag(language);
        var asked = published(key);
        var wait = shares.take("form/" + key);
        if (wait > 0) {
            return Response.fromResponse(drawing.tooMany(asked, wait, reader))
                    .header(HttpHeaders.RETRY_AFTER, wait)
                    .build();
        }
        var posted = posted(content);
        var submission = submission(posted, reader);
        var robot = posted.first(TRAP);
        var fault = robot == null || robot.isBlank() ? tokens.fault(key, submission.token()) : Optional.of("too-fast");
        if (fault.isPresent()) {
            return drawing.questions(
                    asked,
                    fault.get().equals("page-expired") ? unsigned(submission) : submission,
                    List.of(AnswerFault.whole(fault.get())),
                    422);
        }
        return switch (answering.answer(key, submission)) {
            case Answering.Result.Received received -> drawing.received(asked, received, reader);
            case Answering.Result.Faulty(var version, var faults) ->
                drawing.questions(version, submission, faults, 422);
            case Answering.Result.NotOpen(var version, var phase) -> drawing.notOpen(version, phase, reader);
        };
    }

    private FormVersion published(String key) {
        return forms.published(key)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    private static PostedForm posted(@Nullable String content) {
        if (content != null && content.length() > PostedForm.LONGEST) {
            throw Problem.of(PlatformProblem.CONTENT_TOO_LARGE).toException();
        }
        return PostedForm.read(content == null ? "" : content);
    }

    private static Submission submission(PostedForm posted, Language reader) {
        var values = new LinkedHashMap<>(posted.values());
        List.of(TRAP, TOKEN, RECIPIENT).forEach(values::remove);
        return new Submission(reader, values, posted.first(TOKEN), posted.first(RECIPIENT));
    }

    private static Submission unsigned(Submission submission) {
        return new Submission(submission.language(), submission.values(), null, submission.recipient());
    }
}
