package itu.contribution.authorization;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.contribution.foureyes.FourEyes;
import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.query.QueryValues;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/authorizations")
@Tag(
        name = "Authorizations",
        description = "Larger reductions, authorized by the Plenipotentiary Conference or the Council (CS 165, 165A)")
@RolesAllowed({
    Roles.MEMBER_STATE_DELEGATE,
    Roles.CONFERENCE_SECRETARY,
    Roles.FINANCE_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class AuthorizationResource {
    private static final UUID LAST = new UUID(-1, -1);

    /** Who reads the authorizations of all States. */
    private static final Set<String> READERS =
            Set.of(Roles.CONFERENCE_SECRETARY, Roles.FINANCE_OFFICER, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private final Authorizing authorizing;
    private final ReductionAuthorizations authorizations;
    private final Cursors cursors;
    private final Caller caller;

    AuthorizationResource(
            Authorizing authorizing, ReductionAuthorizations authorizations, Cursors cursors, Caller caller) {
        this.authorizing = authorizing;
        this.authorizations = authorizations;
        this.cursors = cursors;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "List the authorizations, newest first",
            description = "A delegate sees its own State's. Roles: member-state-delegate, conference-secretary, "
                    + "finance-officer, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "A page of authorizations")
    @APIResponse(responseCode = "400", description = "The status is unknown, or the cursor is not one of this list")
    @APIResponse(responseCode = "404", description = "Not your Member State's authorizations")
    public Page<AuthorizationView> list(
            @QueryParam("memberState") @Nullable String memberState,
            @QueryParam("period") @Nullable String period,
            @QueryParam("status") @Schema(implementation = FourEyes.Status.class) @Nullable String status,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var below = after == null ? LAST : UUID.fromString(after.getFirst());
        var filter = new ReductionAuthorizations.Filter(
                visible(memberState), period, QueryValues.code("status", status, FourEyes.Status.class));
        return cursors.page(
                        authorizations.before(below, filter, limit + 1),
                        limit,
                        found -> List.of(found.id().toString()))
                .map(AuthorizationView::of);
    }

    private @Nullable String visible(@Nullable String asked) {
        if (caller.hasAny(READERS)) {
            return asked;
        }
        return caller.memberState()
                .filter(own -> asked == null || own.equals(asked))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Show an authorization",
            description = "Roles: member-state-delegate (own State), conference-secretary, finance-officer, auditor, "
                    + "administrator.")
    @APIResponse(responseCode = "200", description = "The authorization, with its ETag")
    @APIResponse(responseCode = "404", description = "No such authorization, or not your Member State's")
    public RestResponse<AuthorizationView> show(UUID id) {
        return authorizations
                .findByIdOptional(id)
                .filter(found -> caller.reaches(found.memberState(), READERS))
                .map(found -> RestResponse.ResponseBuilder.ok(AuthorizationView.of(found))
                        .tag(ETags.of(found.version()))
                        .build())
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Enter that a larger reduction was authorized", description = """
                    By the Plenipotentiary Conference for a choice made there (CS 165), by the Council between conferences \
                    (CS 165A). It counts once another person has approved the entry. With validateOnly=true nothing is recorded. \
                    Roles: conference-secretary, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Entered, to be approved",
            headers = {
                @Header(
                        name = "Location",
                        description = "Address of the authorization",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = "Its version", schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AuthorizationView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be entered")
    @APIResponse(responseCode = "400", description = "Malformed, or Idempotency-Key missing")
    @APIResponse(
            responseCode = "422",
            description = "Unknown Member State or period, no class of the scale, no reduction, a body that does not "
                    + "decide then, or a phasing plan that does not fit (CS 165)")
    public RestResponse<AuthorizationView> propose(
            @Valid @NotNull NewAuthorization body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var proposed = authorizing.propose(body, validateOnly);
        var view = AuthorizationView.of(proposed);
        return validateOnly
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "authorizations/" + proposed.id())
                        .tag(ETags.of(proposed.version()))
                        .build();
    }
}
