package itu.membership.savedview;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

import itu.membership.savedview.SavedViewPayloads.NewView;
import itu.membership.savedview.SavedViewPayloads.ViewOfList;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

/** Saved views of the offices. */
@Path("/saved-views")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Saved views", description = "Filters of lists under a name, private or shared with the offices")
@RolesAllowed({
    Roles.MEMBERSHIP_OFFICER,
    Roles.OUTREACH_OFFICER,
    Roles.PARTNERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class SavedViewResource {
    private static final String ROLES =
            " Roles: membership-officer, outreach-officer, partnership-officer, finance-officer, auditor, administrator.";

    private final KeepingViews keeping;
    private final SavedViews views;
    private final Cursors cursors;
    private final Caller caller;

    SavedViewResource(KeepingViews keeping, SavedViews views, Cursors cursors, Caller caller) {
        this.keeping = keeping;
        this.views = views;
        this.cursors = cursors;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            summary = "Save a view",
            description = "Yours alone, or shared with the offices; a view of contacts is yours alone (422)." + ROLES)
    @APIResponse(responseCode = "201", description = "Saved; Location and ETag name it")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `idempotency-key-required`")
    @APIResponse(
            responseCode = "422",
            description = "`view-of-unknown-list`, `view-filter-unknown`: the list has no such query parameter; "
                    + "`view-of-persons-is-private`")
    public RestResponse<ViewOfList> save(@Valid @NotNull NewView body, UriInfo uri) {
        var kept = keeping.keep(body);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, kept.view())
                .header(
                        HttpHeaders.LOCATION,
                        uri.getBaseUri().getPath() + "saved-views/"
                                + kept.view().id())
                .tag(ETags.of(kept.version()))
                .build();
    }

    @GET
    @Operation(summary = "List your views and the shared ones, newest first", description = ROLES)
    @APIResponse(responseCode = "200", description = "A page of views")
    @APIResponse(responseCode = "400", description = "`invalid-cursor`")
    public Page<ViewOfList> list(
            @Parameter(description = "Only views of this list", example = "organizations") @QueryParam("list") @Nullable
                    String list,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var below = after == null ? null : UUID.fromString(after.getFirst());
        return cursors.page(
                        views.below(caller.subject(), list, below, limit + 1),
                        limit,
                        view -> List.of(view.id().toString()))
                .map(view -> ViewOfList.of(view, caller.subject()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a view of yours or a shared one", description = ROLES)
    @APIResponse(responseCode = "200", description = "The view, with its ETag")
    @APIResponse(responseCode = "404", description = "`not-found`: no such view, or another's")
    public RestResponse<ViewOfList> show(UUID id) {
        return answer(keeping.show(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a view of yours", description = "Needs If-Match." + ROLES)
    @APIResponse(responseCode = "200", description = "Changed")
    @APIResponse(responseCode = "404", description = "`not-found`: no such view, or not yours")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(
            responseCode = "422",
            description = "`view-of-unknown-list`, `view-filter-unknown`, `view-of-persons-is-private`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public RestResponse<ViewOfList> change(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull NewView body) {
        return answer(keeping.change(id, ifMatch, body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Withdraw a view of yours", description = "The record keeps it. Needs If-Match." + ROLES)
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "404", description = "`not-found`: no such view, or not yours")
    @APIResponse(responseCode = "412", description = "`precondition-failed`")
    @APIResponse(responseCode = "428", description = "`precondition-required`")
    public void withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.withdraw(id, ifMatch);
    }

    private static RestResponse<ViewOfList> answer(KeepingViews.Kept kept) {
        return RestResponse.ResponseBuilder.ok(kept.view())
                .tag(ETags.of(kept.version()))
                .build();
    }
}
