package itu.notification.content;

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
import jakarta.ws.rs.core.HttpHeaders;
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

import itu.notification.content.TemplatePayloads.NewVersion;
import itu.notification.content.TemplatePayloads.TemplateView;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

/** Versions of a template: each stays as it was written. */
@Path("/templates/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Templates")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class TemplateVersionResource {
    private final KeepingTemplates keeping;
    private final Editions editions;
    private final Templates templates;
    private final Previewing previewing;

    TemplateVersionResource(KeepingTemplates keeping, Editions editions, Templates templates, Previewing previewing) {
        this.keeping = keeping;
        this.editions = editions;
        this.templates = templates;
        this.previewing = previewing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Write a template anew", description = """
                    The former versions stay. What is left out is carried on; a translation says in sourceVersion which wording of the
                    source language it follows. Needs If-Match. With validateOnly=true nothing is kept.""" + TemplateResource.WRITERS)
    @APIResponse(responseCode = "201", description = "Kept as the latest version; Location and ETag are given")
    @APIResponse(responseCode = "200", description = "Dry run: nothing is wrong with it")
    @APIResponse(responseCode = "404", description = "`template-not-found`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "422", description = "`text-not-valid`: the errors name field and line")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<TemplateView> edit(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            @Valid @NotNull NewVersion body,
            UriInfo uri) {
        var kept = keeping.edit(id, ifMatch, body, validateOnly);
        if (validateOnly) {
            return RestResponse.ok();
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, kept.view())
                .header(
                        HttpHeaders.LOCATION,
                        uri.getBaseUri().getPath() + "templates/" + id + "/versions/"
                                + kept.edition().edition().number())
                .tag(ETags.of(kept.template().version()))
                .build();
    }

    @GET
    @Transactional
    @Operation(summary = "List the versions of a template, newest first", description = TemplateResource.READERS)
    @APIResponse(responseCode = "200", description = "All versions with their words")
    @APIResponse(responseCode = "404", description = "`template-not-found`")
    public Page<VersionView> list(UUID id) {
        templates.required(id);
        return new Page<>(editions.all(id).stream().map(VersionView::of).toList(), null);
    }

    @GET
    @Path("/{number}")
    @Operation(summary = "Show a version of a template", description = TemplateResource.READERS)
    @APIResponse(responseCode = "200", description = "The version, with what stands against sending it")
    @APIResponse(responseCode = "404", description = "`template-not-found`, `version-not-found`")
    public VersionView show(UUID id, int number) {
        return VersionView.of(keeping.version(id, number));
    }

    @GET
    @Path("/{number}/preview")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Operation(summary = "Show what a recipient would get", description = """
                    With the name of a Member State and, for the other placeholders, the examples of the schema. As JSON with subject,
                    plain text and HTML, or as a page, by Accept. Nothing is sent.""" + TemplateResource.READERS)
    @APIResponse(
            responseCode = "200",
            description = "The letter",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Previews.Preview.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "`template-not-found`, `version-not-found`")
    @APIResponse(responseCode = "422", description = "`addressee-unknown`")
    public Response preview(UUID id, int number, @Valid @BeanParam PreviewAsked asked, Request request) {
        var letter = previewing.preview(keeping.version(id, number), asked.reader(), asked.addressee());
        return Previews.answer(letter, asked.reader(), request);
    }
}
