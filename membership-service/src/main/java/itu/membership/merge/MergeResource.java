package itu.membership.merge;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.merge.MergePayloads.MergeView;
import itu.membership.merge.MergePayloads.NewMerge;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

/** Duplicates in the register of organizations. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/organizations/{organization}/merges")
@Tag(name = "Duplicates", description = "Organizations entered twice: suggestions, merges and their undoing")
@RunOnVirtualThread
class MergeResource {
    private static final String BEGINNING = "00000000-0000-0000-0000-000000000000";

    private final Merging merging;
    private final Merges merges;
    private final Cursors cursors;

    MergeResource(Merging merging, Merges merges, Cursors cursors) {
        this.merging = merging;
        this.merges = merges;
        this.cursors = cursors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Make an organization an alias of another", description = """
                    Nothing is fused: memberships, contacts and identifiers stay under the id they were recorded with, and readers
                    of either id find all of them. Refused when the two hold memberships of one category, Sector and study group
                    on the same days, which no organization can. `If-Match` is the ETag of the would-be alias; `X-Reason` says
                    why. Aliases of the alias come along. Roles: membership-officer, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Merged; Location and ETag are those of the merge",
            content = @Content(schema = @Schema(implementation = MergeView.class)))
    @APIResponse(responseCode = "204", description = "Dry run: it would be merged")
    @APIResponse(
            responseCode = "400",
            description = "`malformed-request`: X-Reason is missing, `idempotency-key-required`")
    @APIResponse(responseCode = "404", description = "`organization-not-found`: one of the two")
    @APIResponse(
            responseCode = "409",
            description = "`memberships-clash` with the pairs, `organization-is-alias` with what it stands for,"
                    + " `parent-and-subsidiary`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: the organization was changed meanwhile")
    @APIResponse(responseCode = "422", description = "`merge-with-itself`, `idempotency-key-reused`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<MergeView> merge(
            UUID organization,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("X-Reason") @NotBlank @Size(max = 1_000) String reason,
            @Valid @NotNull NewMerge body,
            @Parameter(description = "Check only, write nothing") @QueryParam("validateOnly") @DefaultValue("false")
                    boolean validateOnly,
            UriInfo uri) {
        if (validateOnly) {
            merging.rehearse(organization, ifMatch, body.into());
            return RestResponse.noContent();
        }
        var merge = merging.merge(organization, ifMatch, body.into(), reason);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, MergeView.of(merge))
                .header(
                        HttpHeaders.LOCATION,
                        uri.getBaseUri().getPath() + "organizations/" + organization + "/merges/" + merge.id())
                .tag(ETags.of(merge.version()))
                .build();
    }

    @POST
    @Path("/{merge}/reversals")
    @Idempotent
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.ADMINISTRATOR})
    @Operation(summary = "Undo a merge", description = """
                    The alias is an organization of its own again, with everything that is on record under its id; later merges
                    of either stay. `If-Match` is the ETag of the merge; `X-Reason` says why.
                    Roles: membership-officer, administrator.""")
    @APIResponse(responseCode = "200", description = "The merge as undone, and its new ETag")
    @APIResponse(
            responseCode = "400",
            description = "`malformed-request`: X-Reason is missing, `idempotency-key-required`")
    @APIResponse(responseCode = "404", description = "`merge-not-found`")
    @APIResponse(responseCode = "409", description = "`merge-undone-already`")
    @APIResponse(responseCode = "412", description = "`precondition-failed`: it was changed meanwhile")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<MergeView> undo(
            UUID organization,
            UUID merge,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("X-Reason") @NotBlank @Size(max = 1_000) String reason) {
        return answer(merging.undo(organization, merge, ifMatch, reason));
    }

    @GET
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "List the merges in which an organization takes part", description = """
                    As the alias or as what an alias stands for, undone ones too, in the order of time.
                    Roles: membership-officer, partnership-officer, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "A page of merges")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    public Page<MergeView> list(
            UUID organization,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var rows = merges.of(organization, UUID.fromString(after == null ? BEGINNING : after.getFirst()), limit + 1);
        return cursors.page(rows, limit, merge -> List.of(merge.id().toString()))
                .map(MergeView::of);
    }

    @GET
    @Path("/{merge}")
    @RolesAllowed({Roles.MEMBERSHIP_OFFICER, Roles.PARTNERSHIP_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Read a merge",
            description = "Roles: membership-officer, partnership-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The merge; `ETag` is its version")
    @APIResponse(responseCode = "404", description = "`merge-not-found`")
    public RestResponse<MergeView> one(UUID organization, UUID merge) {
        return answer(merges.required(organization, merge));
    }

    private static RestResponse<MergeView> answer(Merge merge) {
        return RestResponse.ResponseBuilder.ok(MergeView.of(merge))
                .tag(ETags.of(merge.version()))
                .build();
    }
}
