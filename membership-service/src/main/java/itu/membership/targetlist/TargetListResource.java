package itu.membership.targetlist;

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

import itu.membership.criteria.Criteria;
import itu.membership.targetlist.TargetListPayloads.NewTargetList;
import itu.membership.targetlist.TargetListPayloads.PreviewView;
import itu.membership.targetlist.TargetListPayloads.Summary;
import itu.membership.targetlist.TargetListPayloads.TargetListView;
import itu.membership.targetlist.TargetListPayloads.VersionView;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

/** Target lists: made by the outreach and membership offices, read by the auditor too. */
@Path("/target-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Target lists", description = "Whom the office means to address: frozen, explained, versioned")
@RolesAllowed({
    Roles.OUTREACH_OFFICER,
    Roles.MEMBERSHIP_OFFICER,
    Roles.PARTNERSHIP_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class TargetListResource {
    static final String READERS =
            " Roles: outreach-officer, membership-officer, partnership-officer, auditor, administrator.";
    static final String MAKERS = " Roles: outreach-officer, membership-officer, administrator.";

    private final Freezing freezing;
    private final TargetLists lists;
    private final FrozenVersions versions;
    private final Cursors cursors;

    TargetListResource(Freezing freezing, TargetLists lists, FrozenVersions versions, Cursors cursors) {
        this.freezing = freezing;
        this.lists = lists;
        this.versions = versions;
        this.cursors = cursors;
    }

    @POST
    @Path("/previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Count whom criteria find, and show some", description = "Nothing is kept." + MAKERS)
    @APIResponse(responseCode = "200", description = "The count, an explanation and a sample")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "422", description = "`criteria-invalid`: the errors say which criterion does not fit")
    public RestResponse<PreviewView> preview(@Valid @NotNull Criteria body) {
        return RestResponse.ok(freezing.preview(body));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Freeze a target list", description = """
                    Keeps whoever fits the criteria now, with the criteria and the day, and tells it on \
                    membership.target-list.v1. With validateOnly=true nothing is kept.""" + MAKERS)
    @APIResponse(responseCode = "201", description = "Frozen as version 1; Location and ETag name it")
    @APIResponse(responseCode = "200", description = "Dry run: what would be frozen")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "422", description = "`criteria-invalid`, `target-list-empty`, `target-list-too-large`")
    public RestResponse<TargetListView> create(
            @Valid @NotNull NewTargetList body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return answer(freezing.create(body, validateOnly), validateOnly, uri);
    }

    @GET
    @Operation(summary = "List the target lists, newest first", description = READERS)
    @APIResponse(responseCode = "200", description = "A page of lists")
    @APIResponse(responseCode = "400", description = "`invalid-cursor`")
    public Page<Summary> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        return cursors.page(
                        lists.below(after == null ? null : UUID.fromString(after.getFirst()), limit + 1),
                        limit,
                        list -> List.of(list.id().toString()))
                .map(Summary::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Show a target list with its latest version", description = READERS)
    @APIResponse(responseCode = "200", description = "The list, with its ETag")
    @APIResponse(responseCode = "404", description = "`target-list-not-found`")
    public RestResponse<TargetListView> show(UUID id) {
        var list = lists.required(id);
        var version = versions.required(id, list.latest());
        var sample = versions.entries(version, null, Freezing.SAMPLE, ReaderLanguage.current());
        return RestResponse.ResponseBuilder.ok(TargetListView.of(list, VersionView.of(version, sample)))
                .tag(ETags.of(list.version()))
                .build();
    }

    static RestResponse<TargetListView> answer(Freezing.Done done, boolean validateOnly, UriInfo uri) {
        return validateOnly
                ? RestResponse.ok(done.view())
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, done.view())
                        .header(
                                HttpHeaders.LOCATION,
                                uri.getBaseUri().getPath() + "target-lists/"
                                        + done.view().id())
                        .tag(ETags.of(done.version()))
                        .build();
    }
}
