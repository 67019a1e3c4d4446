package itu.notification.upload;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

/** Lists of recipients that an officer hands in. */
@Path("/audiences/uploads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audiences", description = "Whom a campaign addresses: counted, sampled, frozen")
@RunOnVirtualThread
@APIResponse(responseCode = "401", description = "`unauthorized`")
@APIResponse(responseCode = "403", description = "`forbidden`")
class UploadResource {
    private static final String EXAMPLE = """
            addressee,mailbox,language,group,name,session
            CHE,cabinet@che.example,fr,VIP,Cabinet (invented),Opening
            ,office@invited.example,en,Guests,An invented office,Opening
            """;

    private final Uploading uploading;
    private final UploadedLists lists;
    private final Cursors cursors;

    UploadResource(Uploading uploading, UploadedLists lists, Cursors cursors) {
        this.uploading = uploading;
        this.lists = lists;
        this.cursors = cursors;
    }

    /** Takes a CSV of any length and keeps its sound rows. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Hand in a list of recipients as CSV", description = """
                    Columns `mailbox` and `language` (BCP 47, one of the six), and as wanted `addressee` (code of a Member State or id \
                    of an organization whose reply counts; empty for the mailbox itself), `group`, and further ones, which fill \
                    placeholders of their names; `name` fills `addressee.name`. Mailboxes of offices only, never a person's. With or \
                    without byte order mark; comma, semicolon or tab. Needs an Idempotency-Key unless it is a dry run. Sound rows are \
                    kept, of a repeated mailbox the first; a list never changes afterwards. Roles: outreach-officer, administrator.""")
    @RequestBody(
            content = @Content(mediaType = "text/csv", examples = @ExampleObject(name = "two rows", value = EXAMPLE)))
    @APIResponse(responseCode = "201", description = "The list and what became of its rows; Location names it")
    @APIResponse(responseCode = "200", description = "Dry run: what would be kept")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "409", description = "`request-in-progress`")
    @APIResponse(responseCode = "413", description = "`content-too-large`")
    @APIResponse(responseCode = "422", description = "`invalid-csv`, `uploaded-list-empty`, `idempotency-key-reused`")
    public RestResponse<UploadedListView> upload(
            InputStream csv,
            @Parameter(description = "What the office calls the list", example = "VIP short list")
                    @QueryParam("name")
                    @NotBlank
                    @Size(max = 120)
                    String name,
            @Parameter(description = "Report only, write nothing") @QueryParam("dryRun") boolean dryRun) {
        return uploading.receive(name.strip(), csv, dryRun);
    }

    /** A page of lists, newest first. */
    @GET
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "List the lists that were handed in, newest first",
            description = "Roles: outreach-officer, conference-secretary, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "A page of lists")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Page<UploadedListView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var below = cursors.read(cursor, 1);
        return cursors.page(
                        lists.below(below == null ? null : UUID.fromString(below.getFirst()), limit + 1),
                        limit,
                        list -> List.of(list.id().toString()))
                .map(list -> UploadedListView.of(list, true, ReaderLanguage.current()));
    }

    /** One list with what became of its rows. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Show a list that was handed in",
            description = "Roles: outreach-officer, conference-secretary, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The list; it never changes")
    @APIResponse(responseCode = "404", description = "`uploaded-list-not-found`")
    public RestResponse<UploadedListView> one(@PathParam("id") UUID id) {
        var list = lists.one(id)
                .orElseThrow(
                        () -> Problem.of(UploadProblem.UPLOADED_LIST_NOT_FOUND).toException());
        return RestResponse.ResponseBuilder.ok(UploadedListView.of(list, true, ReaderLanguage.current()))
                .tag(ETags.of(0))
                .build();
    }
}
