package itu.contribution.declaration;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Calls;
import itu.platform.conditional.ETags;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/declarations/{id}")
@Tag(name = "Declarations", description = "The classes that Member States and Sector Members announce")
@RolesAllowed({
    Roles.MEMBER_STATE_DELEGATE,
    Roles.MEMBER_FOCAL_POINT,
    Roles.CONFERENCE_SECRETARY,
    Roles.FINANCE_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class DeclarationResource {
    private final Calls calls;
    private final Declarations declarations;
    private final DeclarationHistory history;
    private final DeclarationAccess access;
    private final Cursors cursors;

    DeclarationResource(
            Calls calls,
            Declarations declarations,
            DeclarationHistory history,
            DeclarationAccess access,
            Cursors cursors) {
        this.calls = calls;
        this.declarations = declarations;
        this.history = history;
        this.access = access;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            summary = "Show a declaration",
            description =
                    "Any version, with what has become of it. The ETag changes when it is replaced, withdrawn or accepted. "
                            + "Roles: member-state-delegate (own State), member-focal-point (own Sector Member), conference-secretary, "
                            + "finance-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The declaration, with its ETag")
    @APIResponse(
            responseCode = "404",
            description = "No such declaration, or not your Member State's or Sector Member's")
    public RestResponse<DeclarationView> show(UUID id) {
        var declaration = access.reachable(id, DeclarationAccess.READERS);
        var call = calls.bySlug(declaration.call());
        var known = declarations.known(declaration, call);
        return RestResponse.ResponseBuilder.ok(DeclarationView.of(known, call))
                .tag(ETags.of(known.tag()))
                .build();
    }

    @GET
    @Path("/history")
    @Operation(
            summary = "Show the history of a contributor's declarations under the call, oldest first",
            description = """
                    All versions, withdrawals and acceptances, whichever of the versions is asked for, with what each act changed, \
                    why, when and on whose side. Roles: member-state-delegate (own State), member-focal-point (own Sector Member), \
                    conference-secretary, finance-officer, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "A page of acts")
    @APIResponse(
            responseCode = "404",
            description = "No such declaration, or not your Member State's or Sector Member's")
    public Page<HistoryEntry> history(
            UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var declaration = access.reachable(id, DeclarationAccess.READERS);
        var after = cursors.read(cursor, 1);
        var entries = history.of(declaration, after == null ? 0 : Long.parseLong(after.getFirst()), limit + 1);
        return cursors.page(entries, limit, entry -> List.of(Long.toString(entry.sequence())));
    }
}
