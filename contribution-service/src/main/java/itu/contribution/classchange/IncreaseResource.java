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
@Path("/increases")
@Tag(name = "Increases", description = "Higher classes, which may be chosen at any time (CS 165B)")
@RunOnVirtualThread
class IncreaseResource {
    private static final UUID LAST = new UUID(-1, -1);

    private final Increasing increasing;
    private final ShowingChanges showing;
    private final Cursors cursors;

    IncreaseResource(Increasing increasing, ShowingChanges showing, Cursors cursors) {
        this.increasing = increasing;
        this.showing = showing;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT,
        Roles.CONFERENCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(summary = "List the increases, newest first", description = """
                    With those that were withdrawn. A delegate sees its own State's, a focal point those of the Sector Member it \
                    names. Roles: member-state-delegate, member-focal-point, conference-secretary, finance-officer, auditor, \
                    administrator.""")
    @APIResponse(responseCode = "200", description = "A page of increases")
    @APIResponse(responseCode = "404", description = "Not your Member State's or Sector Member's increases")
    public Page<IncreaseView> list(
            @Parameter(
                            description =
                                    "ISO 3166-1 alpha-3 of a Member State, or a Sector Member in a Sector, such as SM00001.D",
                            example = "CHE")
                    @QueryParam("contributor")
                    @Nullable
                    String contributor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var below = after == null ? LAST : UUID.fromString(after.getFirst());
        return cursors.page(
                        showing.before(Direction.INCREASE, below, contributor, limit + 1),
                        limit,
                        known -> List.of(known.change().id().toString()))
                .map(IncreaseView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT,
        Roles.CONFERENCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.AUDITOR,
        Roles.ADMINISTRATOR
    })
    @Operation(
            summary = "Show an increase",
            description = "Roles: member-state-delegate (own State), member-focal-point (own Sector Member), "
                    + "conference-secretary, finance-officer, auditor, administrator.")
    @APIResponse(
            responseCode = "200",
            description = "The increase, with its ETag",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IncreaseView.class)))
    @APIResponse(responseCode = "404", description = "No such increase, or not yours")
    public RestResponse<IncreaseView> show(UUID id) {
        return showing.one(Direction.INCREASE, id)
                .map(known -> RestResponse.ResponseBuilder.ok(IncreaseView.of(known))
                        .tag(ETags.of(known.tag()))
                        .build())
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Roles.MEMBER_STATE_DELEGATE,
        Roles.MEMBER_FOCAL_POINT,
        Roles.CONFERENCE_SECRETARY,
        Roles.ADMINISTRATOR
    })
    @Idempotent
    @Operation(summary = "Choose a higher class outside a call", description = """
                    A Member State or Sector Member may choose a higher class at any time (CS 165B). It is held against the class \
                    that is to hold on the day of effect, increases announced before counted: a lower class is refused (CS 165A, \
                    165; CV 480B), the same one as well. It counts from the first day of the financial year after receipt, or of a \
                    later year that is named; the rulebook's edition says so, since the Basic Texts do not. The class of that \
                    period follows at once. The secretariat enters a letter or e-mail with reference, day of receipt, signatory \
                    and title; the latter two are open to others as well. With validateOnly=true the answer is the same and \
                    nothing is recorded. Roles: member-state-delegate (own State), member-focal-point (own Sector Member), \
                    conference-secretary, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            headers = {
                @Header(
                        name = "Location",
                        description = "Address of the increase",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "Changes when it is withdrawn",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IncreaseView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "400", description = "Malformed, or Idempotency-Key missing")
    @APIResponse(responseCode = "404", description = "Not your Member State or Sector Member")
    @APIResponse(responseCode = "409", description = "No class is on record for the period of the day of effect")
    @APIResponse(
            responseCode = "422",
            description =
                    "No class of the scale (CV 468), not higher than the class held (CS 165A, 165B), not open to the "
                            + "contributor (CV 468A, 468B), a day from which it cannot count, or details of receipt that do not fit")
    public RestResponse<IncreaseView> increase(
            @Valid @NotNull NewIncrease body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var known = new KnownChange(increasing.increase(body, validateOnly), null);
        var view = IncreaseView.of(known);
        return validateOnly
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "increases/" + view.id())
                        .tag(ETags.of(known.tag()))
                        .build();
    }
}
