package itu.notification.circular;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.circular.CircularPayloads.CircularView;
import itu.notification.circular.CircularPayloads.NewCircularLetter;
import itu.notification.circular.CircularPayloads.Summary;
import itu.notification.content.Contents;
import itu.notification.content.Translations;
import itu.notification.content.Translations.Task;
import itu.notification.content.VersionView.FindingView;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

/** Circular letters, as the office drafts and reads them. */
@Path("/circular-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Circular letters", description = "Official letters to many, each one record in six languages")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class CircularResource {
    static final String READERS = " Roles: outreach-officer, conference-secretary, auditor, administrator.";
    static final String WRITERS = " Roles: outreach-officer, administrator.";

    private final DraftingCirculars drafting;
    private final CircularLetters letters;
    private final CircularViews views;
    private final Contents contents;
    private final Translations translations;
    private final Cursors cursors;

    CircularResource(
            DraftingCirculars drafting,
            CircularLetters letters,
            CircularViews views,
            Contents contents,
            Translations translations,
            Cursors cursors) {
        this.drafting = drafting;
        this.letters = letters;
        this.views = views;
        this.contents = contents;
        this.translations = translations;
        this.cursors = cursors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Draft a circular letter", description = """
                    The reference is taken in any of the styles in use and stays for ever. Languages may follow in later versions; it is
                    published in all six only (CS 171, Art. 29). With validateOnly=true nothing is kept.""" + WRITERS)
    @APIResponse(responseCode = "201", description = "Kept as version 1; Location and ETag are given")
    @APIResponse(responseCode = "200", description = "Dry run: nothing is wrong with it")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "409", description = "`circular-reference-taken`")
    @APIResponse(
            responseCode = "422",
            description = "`circular-reference-unknown`, `circular-letter-not-valid`, `text-not-valid`")
    public RestResponse<CircularView> draft(
            @Valid @NotNull NewCircularLetter body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        if (validateOnly) {
            drafting.check(body);
            return RestResponse.ok();
        }
        return views.created(drafting.draft(body), uri, "");
    }

    @GET
    @Operation(summary = "List the circular letters, newest first", description = READERS)
    @APIResponse(responseCode = "200", description = "A page of letters")
    @APIResponse(responseCode = "400", description = "`invalid-cursor`")
    public Page<Summary> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        return cursors.page(
                        letters.below(after == null ? null : UUID.fromString(after.getFirst()), limit + 1),
                        limit,
                        letter -> List.of(letter.id().toString()))
                .map(Summary::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Show a circular letter with its latest version", description = READERS)
    @APIResponse(responseCode = "200", description = "The letter, with its ETag")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`")
    public RestResponse<CircularView> show(UUID id) {
        return views.answer(drafting.show(id));
    }

    @GET
    @Path("/{id}/findings")
    @Transactional
    @Operation(summary = "Say what stands against sending a circular letter", description = """
                    A language that is missing, older than the source or with other placeholders; a placeholder that nothing fills; that
                    it is not published. Of the latest version.""" + READERS)
    @APIResponse(responseCode = "200", description = "The findings; empty when it can be sent")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`")
    public Page<FindingView> findings(UUID id) {
        return new Page<>(
                FindingView.of(contents.findings(drafting.show(id).edition().edition())), null);
    }

    @GET
    @Path("/{id}/translations")
    @Transactional
    @Operation(summary = "List what translators have to do for a circular letter", description = READERS)
    @APIResponse(responseCode = "200", description = "The tasks; empty when all six languages are up to date")
    @APIResponse(responseCode = "404", description = "`circular-letter-not-found`")
    public Page<Task> translations(UUID id) {
        return new Page<>(translations.of(drafting.show(id).edition()), null);
    }
}
