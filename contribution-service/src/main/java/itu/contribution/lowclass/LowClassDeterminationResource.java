package itu.contribution.lowclass;

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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/low-class-determinations")
@Tag(
        name = "Low classes",
        description =
                "Member States outside the list of least developed countries to which the Council opens 1/8 and 1/16")
@RunOnVirtualThread
class LowClassDeterminationResource {
    private static final UUID LAST = new UUID(-1, -1);

    private final Determining determining;
    private final LowClassDeterminations determinations;
    private final Cursors cursors;

    LowClassDeterminationResource(Determining determining, LowClassDeterminations determinations, Cursors cursors) {
        this.determining = determining;
        this.determinations = determinations;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "List the determinations of the Council, newest first",
            description = "CV 468A. With validAt only those that hold on that day. Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "A page of determinations")
    @APIResponse(responseCode = "400", description = "validAt is no date, or the cursor is not one of this list")
    public Page<DeterminationView> list(
            @QueryParam("memberState") @Nullable String memberState,
            @QueryParam("validAt") @Schema(format = "date") @Nullable String validAt,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var below = after == null ? LAST : UUID.fromString(after.getFirst());
        var day = QueryValues.date("validAt", validAt);
        return cursors.page(
                        determinations.before(below, memberState, day, limit + 1),
                        limit,
                        found -> List.of(found.id().toString()))
                .map(LowClassDetermination::view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(summary = "Show a determination of the Council", description = "CV 468A. Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "The determination, with its ETag")
    @APIResponse(responseCode = "404", description = "No such determination")
    public RestResponse<DeterminationView> show(UUID id) {
        return determinations
                .findByIdOptional(id)
                .map(found -> answer(RestResponse.Status.OK, found.view()).build())
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Record that the Council opened 1/8 and 1/16 to a Member State", description = """
                    CV 468A. Counts for choices received from validFrom on, until before validTo. With validateOnly=true nothing \
                    is recorded. Roles: conference-secretary, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            headers = {
                @Header(
                        name = "Location",
                        description = "Address of the determination",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "ETag", description = "Its version", schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeterminationView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "400", description = "Malformed, or Idempotency-Key missing")
    @APIResponse(responseCode = "422", description = "Unknown Member State, or dates that do not fit")
    public RestResponse<DeterminationView> determine(
            @Valid @NotNull NewDetermination body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var view = determining.determine(body, validateOnly);
        return validateOnly
                ? RestResponse.ok(view)
                : answer(RestResponse.Status.CREATED, view)
                        .header(
                                HttpHeaders.LOCATION,
                                uri.getBaseUri().getPath() + "low-class-determinations/" + view.id())
                        .build();
    }

    @POST
    @Path("/{id}/endings")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "End a determination", description = """
                    A new fact, with the decision it rests on; the determination itself stays as it was recorded. It can be ended \
                    once. Needs If-Match. With validateOnly=true nothing is recorded. Roles: conference-secretary, \
                    administrator.""")
    @APIResponse(responseCode = "200", description = "The determination with its end, and its new ETag")
    @APIResponse(responseCode = "404", description = "No such determination")
    @APIResponse(responseCode = "409", description = "It has an end already")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    @APIResponse(responseCode = "422", description = "The day lies outside its time")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public RestResponse<DeterminationView> end(
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NewEnding body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly) {
        return answer(RestResponse.Status.OK, determining.end(id, ifMatch, body, validateOnly))
                .build();
    }

    private static RestResponse.ResponseBuilder<DeterminationView> answer(
            RestResponse.Status status, DeterminationView view) {
        return RestResponse.ResponseBuilder.create(status, view).tag(ETags.of(view.version()));
    }
}
