package itu.notification.circular;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.circular.CircularPayloads.CircularView;
import itu.notification.circular.CircularPayloads.NewVersion;
import itu.notification.content.Edition;
import itu.notification.content.Editions;
import itu.notification.content.PreviewAsked;
import itu.notification.content.Previewing;
import itu.notification.content.Previews;
import itu.notification.content.VersionView;
import itu.notification.content.WrittenEdition;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

/** Versions of a circular letter. */
@Path("/circular-letters/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Circular letters")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class CircularVersionResource {
    private final DraftingCirculars drafting;
    private final CircularLetters letters;
    private final CircularViews views;
    private final Editions editions;
    private final Previewing previewing;

    CircularVersionResource(
            DraftingCirculars drafting,
            CircularLetters letters,
            CircularViews views,
            Editions editions,
            Previewing previewing) {
        this.drafting = drafting;
        this.letters = letters;
        this.views = views;
        this.editions = editions;
        this.previewing = previewing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Write a draft anew", description = """
                    The former versions stay. What is left out is carried on; a translation says in sourceVersion which wording of the
                    source language it follows. A published letter is changed by a corrigendum or revision only. Needs If-Match. With
                    validateOnly=true nothing is kept.""" + CircularResource.WRITERS)
    @APIResponse(responseCode = "201", description = "Kept as the latest version; Location and ETag are given")
    @APIResponse(responseCode = "200", description = "Dry run: nothing is wrong with it")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`")
    @APIResponse(responseCode = "409", description = "`circular-letter-published`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "422", description = "`circular-letter-not-valid`, `text-not-valid`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<CircularView> edit(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            @Valid @NotNull NewVersion body,
            UriInfo uri) {
        var drafted = drafting.edit(id, ifMatch, body, validateOnly);
        return validateOnly
                ? RestResponse.ok()
                : views.created(
                        drafted, uri, "/versions/" + drafted.edition().edition().number());
    }

    @GET
    @Transactional
    @Operation(summary = "List the versions of a circular letter, newest first", description = CircularResource.READERS)
    @APIResponse(responseCode = "200", description = "All versions with their words")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`")
    public Page<VersionView> list(UUID id) {
        letters.required(id);
        return new Page<>(editions.all(id).stream().map(VersionView::of).toList(), null);
    }

    @GET
    @Path("/{number}")
    @Transactional
    @Operation(summary = "Show a version of a circular letter", description = CircularResource.READERS)
    @APIResponse(responseCode = "200", description = "The version, with what stands against sending it")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`, `version-not-found`")
    public VersionView show(UUID id, int number) {
        return VersionView.of(edition(id, number));
    }

    @GET
    @Path("/{number}/preview")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(summary = "Show what a recipient of the letter would get", description = """
                    With the name of a Member State and, for the other placeholders, the examples of the schema. As JSON with subject,
                    plain text and HTML, or as a page, by Accept. Nothing is sent.""" + CircularResource.READERS)
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Previews.Preview.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`, `version-not-found`")
    @APIResponse(responseCode = "422", description = "`addressee-unknown`")
    public Response preview(UUID id, int number, @Valid @BeanParam PreviewAsked asked, Request request) {
        var letter = previewing.preview(edition(id, number), asked.reader(), asked.addressee());
        return Previews.answer(letter, asked.reader(), request);
    }

    private WrittenEdition edition(UUID id, int number) {
        letters.required(id);
        return editions.required(new Edition(id, number));
    }
}
