package itu.membership.targetlist;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.criteria.Addressees.Fitting;
import itu.membership.criteria.Criteria;
import itu.membership.targetlist.TargetListPayloads.ChangeView;
import itu.membership.targetlist.TargetListPayloads.TargetListView;
import itu.membership.targetlist.TargetListPayloads.VersionView;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

/** The frozen versions of a target list, for its readers. */
@Path("/target-lists/{id}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Target lists")
@RolesAllowed({
    Roles.OUTREACH_OFFICER,
    Roles.MEMBERSHIP_OFFICER,
    Roles.PARTNERSHIP_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class TargetListVersionResource {
    private final Freezing freezing;
    private final TargetLists lists;
    private final FrozenVersions versions;
    private final Cursors cursors;

    TargetListVersionResource(Freezing freezing, TargetLists lists, FrozenVersions versions, Cursors cursors) {
        this.freezing = freezing;
        this.lists = lists;
        this.versions = versions;
        this.cursors = cursors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OUTREACH_OFFICER, Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Freeze a target list again", description = """
                    As its next version: with new criteria, or without a body with those of the latest version, asked of the \
                    business date. The former versions stay. Needs If-Match. With validateOnly=true nothing is kept.""" + TargetListResource.MAKERS)
    @APIResponse(responseCode = "201", description = "Frozen as the next version")
    @APIResponse(responseCode = "200", description = "Dry run: what would be frozen")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(responseCode = "404", description = "`target-list-not-found`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "422", description = "`criteria-invalid`, `target-list-empty`, `target-list-too-large`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<TargetListView> again(
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable Criteria body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        return TargetListResource.answer(freezing.again(id, ifMatch, body, validateOnly), validateOnly, uri);
    }

    @GET
    @Transactional
    @Operation(summary = "List the versions of a target list, latest first", description = TargetListResource.READERS)
    @APIResponse(responseCode = "200", description = "A page of versions")
    @APIResponse(responseCode = "404", description = "`target-list-not-found`")
    public Page<VersionView> list(
            UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        lists.required(id);
        var after = cursors.read(cursor, 1);
        var below = after == null ? Integer.MAX_VALUE : Integer.parseInt(after.getFirst());
        return cursors.page(
                        versions.below(id, below, limit + 1),
                        limit,
                        version -> List.of(Integer.toString(version.number())))
                .map(version -> VersionView.of(version, null));
    }

    @GET
    @Path("/{number}")
    @Transactional
    @Operation(summary = "Show a version of a target list", description = TargetListResource.READERS)
    @APIResponse(responseCode = "200", description = "The version, which never changes")
    @APIResponse(responseCode = "404", description = "`target-list-not-found`")
    public VersionView show(UUID id, int number) {
        var version = versions.required(id, number);
        return VersionView.of(version, versions.entries(version, null, Freezing.SAMPLE, ReaderLanguage.current()));
    }

    @GET
    @Path("/{number}/entries")
    @Transactional
    @Operation(summary = "List the addressees of a version", description = """
                    By code or id, as the register names them today. With Accept: text/csv all of them come as CSV.""" + TargetListResource.READERS)
    @APIResponse(responseCode = "200", description = "A page of addressees")
    @APIResponse(responseCode = "404", description = "`target-list-not-found`")
    public Page<Fitting> entries(
            UUID id,
            int number,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var found = versions.entries(
                versions.required(id, number),
                after == null ? null : after.getFirst(),
                limit + 1,
                ReaderLanguage.current());
        return cursors.page(found, limit, fitting -> List.of(fitting.id()));
    }

    @GET
    @Path("/{number}/entries")
    @Produces("text/csv;qs=0.5")
    @Transactional
    @Operation(hidden = true)
    public RestResponse<String> entriesAsCsv(UUID id, int number) {
        var version = versions.required(id, number);
        var entries = versions.entries(version, null, version.entries(), ReaderLanguage.current());
        return RestResponse.ResponseBuilder.ok(EntriesCsv.of(VersionView.of(version, null), entries))
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"target-list-%s-%d.csv\"".formatted(id, number))
                .build();
    }

    @GET
    @Path("/{number}/changes")
    @Transactional
    @Operation(
            summary = "List what changed from one version of a target list to another",
            description = """
                    Whom the one has and the other has not, by code or id.""" + TargetListResource.READERS)
    @APIResponse(responseCode = "200", description = "A page of changes")
    @APIResponse(responseCode = "404", description = "`target-list-not-found`")
    public Page<ChangeView> changes(
            UUID id,
            int number,
            @Parameter(description = "The other version; the one before when 0", example = "1")
                    @QueryParam("since")
                    @DefaultValue("0")
                    @Min(0)
                    int since,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        versions.required(id, number);
        var other = since == 0 ? number - 1 : since;
        if (other > 0) {
            versions.required(id, other);
        }
        var after = cursors.read(cursor, 1);
        return cursors.page(
                        versions.changes(id, other, number, after == null ? null : after.getFirst(), limit + 1),
                        limit,
                        change -> List.of(change.id()))
                .map(ChangeView::of);
    }
}
