package itu.notification.campaign.recipient;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.notification.campaign.recipient.RecipientView.Outcome;
import itu.notification.campaign.recipient.Recipients.Place;
import itu.platform.download.Download;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

/** The proof of dispatch: to whom, when, in which version, and what the server answered. */
@Path("/campaigns/{id}/recipients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Campaigns")
@RolesAllowed({Roles.OUTREACH_OFFICER, Roles.AUDITOR, Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
@RunOnVirtualThread
@APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
@APIResponse(responseCode = "401", description = "Not signed in")
@APIResponse(responseCode = "403", description = "Role missing")
@APIResponse(responseCode = "404", description = "`not-found`")
class RecipientResource {
    private static final String READERS = " Roles: outreach-officer, auditor, conference-secretary, administrator.";

    private final Recipients recipients;
    private final RecipientCsv csv;
    private final Cursors cursors;

    RecipientResource(Recipients recipients, RecipientCsv csv, Cursors cursors) {
        this.recipients = recipients;
        this.csv = csv;
        this.cursors = cursors;
    }

    @GET
    @Operation(summary = "List the recipients of a campaign with the proof of dispatch", description = """
                    As frozen, by step and number: the mailbox, when a server took the mail over, what it answered, and the version of the \
                    text. With Accept: text/csv all of them come as CSV.""" + READERS)
    @APIResponse(responseCode = "200", description = "A page of recipients")
    public Page<RecipientView> list(
            @PathParam("id") UUID id,
            @Parameter(description = "The letter itself (0) or a reminder; -1 for all")
                    @QueryParam("step")
                    @DefaultValue("-1")
                    @Min(-1)
                    @Max(99)
                    int step,
            @Schema(implementation = Outcome.class) @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("language") @Pattern(regexp = "en|fr|es|ar|ru|zh") @Nullable String language,
            @Parameter(description = "ITU-D region", example = "AFR") @QueryParam("region") @Size(max = 40) @Nullable
                    String region,
            @Parameter(description = "Kind of source", example = "MEMBER_STATES")
                    @QueryParam("group")
                    @Size(max = 40)
                    @Nullable
                    String group,
            @Parameter(description = "Code of a Member State, id of an organization, or mailbox", example = "CHE")
                    @QueryParam("addressee")
                    @Size(max = 254)
                    @Nullable
                    String addressee,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        require(id);
        var filter = filter(step, outcome, language, region, group, addressee);
        var key = cursors.read(cursor, 2);
        var after = key == null
                ? Place.BEFORE_ALL
                : new Place(Integer.parseInt(key.getFirst()), Long.parseLong(key.getLast()));
        return cursors.page(
                recipients.page(id, filter, after, limit + 1),
                limit,
                row -> List.of(Integer.toString(row.step()), Long.toString(row.number())));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listAsCsv(
            @PathParam("id") UUID id,
            @QueryParam("step") @DefaultValue("-1") @Min(-1) @Max(99) int step,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("language") @Pattern(regexp = "en|fr|es|ar|ru|zh") @Nullable String language,
            @QueryParam("region") @Size(max = 40) @Nullable String region,
            @QueryParam("group") @Size(max = 40) @Nullable String group,
            @QueryParam("addressee") @Size(max = 254) @Nullable String addressee) {
        require(id);
        var filter = filter(step, outcome, language, region, group, addressee);
        return RestResponse.ResponseBuilder.ok(Download.content(out -> csv.write(id, filter, out)))
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"recipients-%s.csv\"".formatted(id))
                .build();
    }

    private static RecipientFilter filter(
            int step,
            @Nullable String outcome,
            @Nullable String language,
            @Nullable String region,
            @Nullable String group,
            @Nullable String addressee) {
        return new RecipientFilter(
                step < 0 ? null : step,
                QueryValues.code("outcome", outcome, Outcome.class),
                language,
                region,
                group,
                addressee);
    }

    private void require(UUID id) {
        if (!recipients.exists(id)) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
    }
}
