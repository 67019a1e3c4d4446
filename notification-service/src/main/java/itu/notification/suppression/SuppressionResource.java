package itu.notification.suppression;

import java.net.URI;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.Mailboxes;
import itu.notification.suppression.SuppressionPayloads.NewEntry;
import itu.notification.suppression.SuppressionPayloads.NewLifting;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ProblemException;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

/** The suppression list: read by the outreach office, the administrator and the auditor, since it names mailboxes. */
@Path("/suppressions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suppressions", description = "Mailboxes that are not written to, and why")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class SuppressionResource {
    private static final String READERS = " Roles: outreach-officer, auditor, administrator.";
    private static final String WRITERS = " Roles: outreach-officer, administrator.";

    private final Suppressions suppressions;
    private final Suppressing suppressing;
    private final OfficeEntries entries;
    private final Cursors cursors;

    SuppressionResource(Suppressions suppressions, Suppressing suppressing, OfficeEntries entries, Cursors cursors) {
        this.suppressions = suppressions;
        this.suppressing = suppressing;
        this.entries = entries;
        this.cursors = cursors;
    }

    @GET
    @Transactional
    @Operation(
            summary = "List suppressions, newest first",
            description =
                    "Campaigns heed those in force at the moment of each mail; statutory notices HARD_BOUNCE alone."
                            + READERS)
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Page<SuppressionView> list(
            @Parameter(example = "someone@partner.example") @QueryParam("mailbox") @Nullable String mailbox,
            @Parameter(description = "* for those of all subjects", example = "events") @QueryParam("subject") @Nullable
                    String subject,
            @Schema(implementation = SuppressionReason.class) @QueryParam("reason") @Nullable String reason,
            @Schema(implementation = SuppressionState.class) @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var filter = new Suppressions.Filter(
                mailbox == null ? null : Mailboxes.key(mailbox),
                subject,
                QueryValues.code("reason", reason, SuppressionReason.class),
                QueryValues.code("state", state, SuppressionState.class),
                after == null ? null : UUID.fromString(after.getFirst()));
        return cursors.page(
                        suppressions.newest(filter, limit + 1),
                        limit,
                        entry -> List.of(entry.id().toString()))
                .map(Suppression::view);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Show a suppression", description = READERS)
    @APIResponse(responseCode = "200", description = "The entry; ETag is its version")
    @APIResponse(responseCode = "404", description = "There is none")
    public RestResponse<SuppressionView> show(@PathParam("id") UUID id) {
        var entry = suppressions.findByIdOptional(id).orElseThrow(SuppressionResource::notFound);
        return RestResponse.ResponseBuilder.ok(entry.view())
                .tag(ETags.of(entry.version()))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Stop mail to a mailbox", description = """
                    About one subject or all that can be refused. With onRequest it is the holder's refusal, which only the holder \
                    takes back, and stands in the log of consents. With validateOnly=true nothing is kept.""" + WRITERS)
    @APIResponse(responseCode = "201", description = "In force; Location and ETag name it")
    @APIResponse(responseCode = "200", description = "Dry run: it would be entered")
    @APIResponse(responseCode = "409", description = "`suppression-stands`: the same is in force")
    @APIResponse(responseCode = "422", description = "`mailbox-malformed`, `subject-unknown`, `subject-statutory`")
    public RestResponse<SuppressionView> enter(
            @Valid @NotNull NewEntry body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var entry = entries.checked(body);
        if (validateOnly) {
            return RestResponse.ok();
        }
        var entered = suppressing
                .enterByOffice(entry)
                .orElseThrow(
                        () -> Problem.of(SuppressionProblem.SUPPRESSION_STANDS).toException());
        URI location =
                uri.getAbsolutePathBuilder().path(entered.id().toString()).build();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, entered.view())
                .location(location)
                .tag(ETags.of(entered.version()))
                .build();
    }

    @POST
    @Path("/{id}/liftings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Lift a suppression", description = """
                    Such as a hard bounce after the mailbox was mended; that the same mailbox is designated anew does not lift it. What \
                    the holder refused, the holder takes back on the page of preferences.""" + WRITERS)
    @APIResponse(responseCode = "201", description = "Lifted")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "`suppression-lifted`: it is not in force")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "422", description = "`suppression-of-the-holder`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<SuppressionView> lift(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull NewLifting body) {
        return switch (suppressing.lift(id, ifMatch, body.reason().strip())) {
            case Suppressing.Lifting.Lifted(var entry) ->
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, entry.view())
                        .tag(ETags.of(entry.version()))
                        .build();
            case Suppressing.Lifting.NotFound _ -> throw notFound();
            case Suppressing.Lifting.LiftedBefore _ ->
                throw Problem.of(SuppressionProblem.SUPPRESSION_LIFTED).toException();
            case Suppressing.Lifting.OnlyByTheHolder _ ->
                throw Problem.of(SuppressionProblem.SUPPRESSION_OF_THE_HOLDER).toException();
        };
    }

    private static ProblemException notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).toException();
    }
}
