package itu.contribution.classchange;

import java.util.List;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/reductions")
@Tag(name = "Reductions", description = "Lower classes outside a call, as the Council authorized them (CS 165A)")
@RunOnVirtualThread
class ReductionResource {
    private static final UUID LAST = new UUID(-1, -1);

    private final Reducing reducing;
    private final ShowingChanges showing;
    private final Cursors cursors;

    ReductionResource(Reducing reducing, ShowingChanges showing, Cursors cursors) {
        this.reducing = reducing;
        this.showing = showing;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.CONFERENCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(summary = "List the reductions, newest first", description = """
                    With those that were withdrawn. A delegate sees its own State's. Roles: member-state-delegate, conference-secretary, finance-officer, auditor, \
                    administrator.""")
    @APIResponse(responseCode = "200", description = "A page of reductions")
    @APIResponse(responseCode = "404", description = "Not your Member State's reductions")
    public Page<ReductionView> list(
            @Parameter(description = "ISO 3166-1 alpha-3 of a Member State", example = "CHE")
                    @QueryParam("contributor")
                    @Nullable
                    String contributor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var below = after == null ? LAST : UUID.fromString(after.getFirst());
        return cursors.page(
                        showing.before(Direction.REDUCTION, below, contributor, limit + 1),
                        limit,
                        known -> List.of(known.change().id().toString()))
                .map(ReductionView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.CONFERENCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            summary = "Show a reduction",
            description = "Roles: member-state-delegate (own State), "
                    + "conference-secretary, finance-officer, auditor, administrator.")
    @APIResponse(
            responseCode = "200",
            description = "The reduction, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReductionView.class)))
    @APIResponse(responseCode = "404", description = "No such reduction, or not yours")
    public RestResponse<ReductionView> show(UUID id) {
        return showing.one(Direction.REDUCTION, id)
                .map(known -> RestResponse.ResponseBuilder.ok(ReductionView.of(known))
                        .tag(ETags.of(known.tag()))
                        .build())
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MEMBER_STATE_DELEGATE, Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Reduce the class outside a call", description = """
                    As the Council authorized between conferences (CS 165A): the reduction cites an approved authorization of the \
                    State, and an authorization bears one. Its phasing plan takes effect year by year, as it stands; without a \
                    plan the lower class counts from the first day of the financial year after the decision and its receipt, \
                    which is our reading. It is held against the class that is to hold then. The class of the authorization's \
                    period follows at once. The secretariat enters a letter or e-mail with reference, day of receipt, signatory \
                    and title. With validateOnly=true the answer is the same and nothing is recorded. Roles: \
                    member-state-delegate (own State), conference-secretary, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            headers = {
                @Header(
                        name = "Location",
                        description = "Address of the reduction",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "Changes when it is withdrawn",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReductionView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "400", description = "Malformed, or Idempotency-Key missing")
    @APIResponse(responseCode = "404", description = "Not your Member State")
    @APIResponse(
            responseCode = "409",
            description = "No class is on record for the period, or another reduction rests on the authorization")
    @APIResponse(
            responseCode = "422",
            description =
                    "No approved authorization of the Council for the State, no class of the scale (CV 468), below what was "
                            + "authorized, no reduction (CS 165A), not open to the State (CV 468A), or details of receipt that do not fit")
    public RestResponse<ReductionView> reduce(
            @Valid @NotNull NewReduction body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var known = new KnownChange(reducing.reduce(body, validateOnly), null);
        var view = ReductionView.of(known);
        return validateOnly
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "reductions/" + view.id())
                        .tag(ETags.of(known.tag()))
                        .build();
    }
}
