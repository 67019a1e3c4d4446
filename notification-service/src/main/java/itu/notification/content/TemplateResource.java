package itu.notification.content;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.content.KnownValues.KnownValue;
import itu.notification.content.TemplatePayloads.NewTemplate;
import itu.notification.content.TemplatePayloads.Summary;
import itu.notification.content.TemplatePayloads.TemplateName;
import itu.notification.content.TemplatePayloads.TemplateView;
import itu.notification.content.TemplatePayloads.TranslationsView;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

/** Templates: written by the outreach office, read by those who see campaigns. */
@Path("/templates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Templates", description = "Texts for letters to many: their versions, languages and placeholders")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class TemplateResource {
    static final String READERS = " Roles: outreach-officer, conference-secretary, auditor, administrator.";
    static final String WRITERS = " Roles: outreach-officer, administrator.";

    private final KeepingTemplates keeping;
    private final Templates templates;
    private final Translations translations;
    private final Cursors cursors;

    TemplateResource(KeepingTemplates keeping, Templates templates, Translations translations, Cursors cursors) {
        this.keeping = keeping;
        this.templates = templates;
        this.translations = translations;
        this.cursors = cursors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Make a template", description = """
                    Plain text and HTML are both made of one Markdown source per language. Placeholders stand in braces; one of type
                    URL may be the target of a link. HTML, images and code are refused. With validateOnly=true nothing is kept.""" + WRITERS)
    @APIResponse(responseCode = "201", description = "Kept as version 1; Location and ETag are given")
    @APIResponse(responseCode = "200", description = "Dry run: nothing is wrong with it")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "409", description = "`template-key-taken`")
    @APIResponse(responseCode = "422", description = "`text-not-valid`: the errors name field and line")
    public RestResponse<TemplateView> make(
            @Valid @NotNull NewTemplate body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        if (validateOnly) {
            keeping.check(body);
            return RestResponse.ok();
        }
        var kept = keeping.make(body);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, kept.view())
                .header(
                        HttpHeaders.LOCATION,
                        uri.getBaseUri().getPath() + "templates/"
                                + kept.template().id())
                .tag(ETags.of(kept.template().version()))
                .build();
    }

    @GET
    @Operation(summary = "List the templates by key", description = READERS)
    @APIResponse(responseCode = "200", description = "A page of templates")
    @APIResponse(responseCode = "400", description = "`invalid-cursor`")
    public Page<Summary> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        return cursors.page(
                        templates.after(after == null ? null : after.getFirst(), limit + 1),
                        limit,
                        template -> List.of(template.key()))
                .map(Summary::of);
    }

    @GET
    @Path("/known-values")
    @Operation(
            summary = "List the values that placeholders can stand for",
            description =
                    "What campaigns, forms and meetings can fill in. A list that was handed in adds its own columns "
                            + "as own.name." + READERS)
    public Page<KnownValue> knownValues() {
        return new Page<>(KnownValues.all(), null);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a template with its latest version", description = READERS)
    @APIResponse(responseCode = "200", description = "The template, with its ETag")
    @APIResponse(responseCode = "404", description = "`template-not-found`")
    public RestResponse<TemplateView> show(UUID id) {
        return answer(keeping.show(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Rename a template", description = "Its words are changed by a new version." + WRITERS)
    @APIResponse(responseCode = "200", description = "The template, with its new ETag")
    @APIResponse(responseCode = "404", description = "`template-not-found`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<TemplateView> rename(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull TemplateName body) {
        return answer(keeping.rename(id, ifMatch, body));
    }

    @GET
    @Path("/{id}/translations")
    @Operation(
            summary = "List what translators have to do",
            description =
                    "Missing and outdated languages of the latest version, the latter with what changed in the source"
                            + " language since." + READERS)
    @APIResponse(responseCode = "200", description = "The tasks; empty when all six languages are up to date")
    @APIResponse(responseCode = "404", description = "`template-not-found`")
    public TranslationsView translations(UUID id) {
        var edition = keeping.show(id).edition();
        return new TranslationsView(edition.edition().number(), edition.source().tag(), translations.of(edition));
    }

    static RestResponse<TemplateView> answer(KeepingTemplates.Kept kept) {
        return RestResponse.ResponseBuilder.ok(kept.view())
                .tag(ETags.of(kept.template().version()))
                .build();
    }
}
