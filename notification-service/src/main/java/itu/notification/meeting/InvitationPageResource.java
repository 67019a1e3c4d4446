package itu.notification.meeting;

import java.util.List;
import java.util.UUID;

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

import itu.notification.page.CampaignReplies;
import itu.notification.page.OwnForm;
import itu.notification.page.PostedForm;
import itu.notification.page.RequestShares;
import itu.platform.language.Language;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

@Path("/invitations")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Invitations")
@PermitAll
@RunOnVirtualThread
class InvitationPageResource {
    private static final String PAGE = "/{language:en|fr|es|ar|ru|zh}/{meeting}";
    private static final String OPEN = "Open to whoever has the link of a letter. ";

    private final Meetings meetings;
    private final AnsweringInvitation answering;
    private final DrawingInvitation drawing;
    private final CampaignReplies replies;
    private final RequestShares shares;
    private final OwnForm ownForm;

    InvitationPageResource(
            Meetings meetings,
            AnsweringInvitation answering,
            DrawingInvitation drawing,
            CampaignReplies replies,
            RequestShares shares,
            OwnForm ownForm) {
        this.meetings = meetings;
        this.answering = answering;
        this.drawing = drawing;
        this.replies = replies;
        this.shares = shares;
        this.ownForm = ownForm;
    }

    @GET
    @Path(PAGE)
    @Transactional
    @Operation(summary = "Show an invitation as a page", description = OPEN + "Changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such meeting, or the link is not one of ours")
    public Response show(
            @PathParam("language") String language,
            @PathParam("meeting") String meeting,
            @QueryParam("r") @Nullable String letter) {
        var recipient = recipient(letter);
        var held = meetings.byKey(meeting);
        answering.requireInvited(meeting, recipient.addressee());
        return drawing.questions(
                held, recipient.addressee(), String.valueOf(letter), null, false, Language.ofTag(language));
    }

    @POST
    @Path(PAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "Answer an invitation from its page", description = OPEN + """
                    The last answer counts; it is the addressee's reply to the campaign.""")
    @APIResponse(
            responseCode = "200",
            description = "A page that says thanks",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No such meeting, or the link is not one of ours")
    @APIResponse(responseCode = "422", description = "The page again, with its fault; `form-of-another-site`")
    @APIResponse(responseCode = "429", description = "Too many answers; Retry-After says how long to wait")
    public Response answer(
            @PathParam("language") String language,
            @PathParam("meeting") String meeting,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                                            schema = @Schema(type = SchemaType.OBJECT)))
                    @Nullable
                    String content) {
        ownForm.require();
        var reader = Language.ofTag(language);
        var posted = posted(content);
        var letter = String.valueOf(posted.first("recipient"));
        var recipient = recipient(letter);
        var held = meetings.byKey(meeting);
        var wait = shares.take("meeting/" + meeting);
        if (wait > 0) {
            return Response.fromResponse(drawing.tooMany(held, wait, reader))
                    .header(HttpHeaders.RETRY_AFTER, wait)
                    .build();
        }
        var choice = choice(posted);
        if (choice == null) {
            return drawing.questions(held, recipient.addressee(), letter, posted, true, reader);
        }
        answering.answer(meeting, recipient.addressee(), answer(choice, posted), recipient);
        return drawing.thanks(held, reader);
    }

    private CampaignReplies.Recipient recipient(@Nullable String letter) {
        return replies.recipient(letter)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    private static InvitationAnswer.@Nullable Choice choice(PostedForm posted) {
        for (var choice : InvitationAnswer.Choice.values()) {
            if (choice.name().equals(posted.first("answer"))) {
                return choice;
            }
        }
        return null;
    }

    private static AnsweringInvitation.NewAnswer answer(InvitationAnswer.Choice choice, PostedForm posted) {
        try {
            return new AnsweringInvitation.NewAnswer(
                    choice,
                    cut(posted.first("representedBy"), 200),
                    cut(posted.first("delegates"), 2_000),
                    "true".equals(posted.first("consent")),
                    posted.values().getOrDefault("sessions", List.of()).stream()
                            .map(UUID::fromString)
                            .toList());
        } catch (IllegalArgumentException noId) {
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST).toException();
        }
    }

    /** The page does not let anybody write more. */
    private static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    private static PostedForm posted(@Nullable String content) {
        if (content == null || content.length() > PostedForm.LONGEST) {
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST).toException();
        }
        return PostedForm.read(content);
    }
}
