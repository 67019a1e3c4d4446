package itu.contribution.call;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

@Produces(MediaType.APPLICATION_JSON)
@Path("/calls")
@Tag(name = "Calls", description = "Circular letters that ask for a class of contribution")
@RunOnVirtualThread
class CallResource {
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Calls calls;
    private final AnnouncingCall announcing;
    private final Cursors cursors;
    private final BusinessClock clock;

    CallResource(Calls calls, AnnouncingCall announcing, Cursors cursors, BusinessClock clock) {
        this.calls = calls;
        this.announcing = announcing;
        this.cursors = cursors;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Announce a call", description = """
                    The call opens and closes by itself on its days. Without a deadline of its own it takes that of the conference \
                    (Decision 5, CS 161C, 161E, 161H) and moves with it; a deadline that is given may not lie beyond that day. \
                    With validateOnly=true the answer is the same and nothing is recorded. \
                    Roles: conference-secretary, administrator.""")
    @APIResponse(
            responseCode = "201",
            description = "Announced; Location and ETag are given",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "400", description = "Malformed, or Idempotency-Key missing")
    @APIResponse(responseCode = "409", description = "The reference is taken")
    @APIResponse(
            responseCode = "422",
            description =
                    "No reference in use, periods or days that do not fit, a stage that is not for the addressees, "
                            + "an unknown conference or zone, or a deadline beyond the provision's day")
    public RestResponse<CallView> announce(
            @Valid @NotNull NewCall body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var call = announcing.announce(body, validateOnly);
        return validateOnly
                ? RestResponse.ok(view(call))
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(call))
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "calls/" + call.slug())
                        .tag(ETags.of(call.version()))
                        .build();
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "List the calls, latest deadline first", description = "Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "A page of calls")
    @APIResponse(responseCode = "400", description = "Unknown stage or status, or a cursor that is not of this list")
    public Page<CallView> list(
            @QueryParam("period") @Nullable String period,
            @QueryParam("stage") @Parameter(schema = @Schema(implementation = Stage.class)) @Nullable String stage,
            @QueryParam("status")
                    @Parameter(
                            description = "On the business date, in each call's zone",
                            schema = @Schema(implementation = CallStatus.class))
                    @Nullable
                    String status,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = new Calls.Filter(
                period,
                QueryValues.code("stage", stage, Stage.class),
                QueryValues.code("status", status, CallStatus.class));
        var after = cursors.read(cursor, 2);
        var deadline = after == null ? LAST : LocalDate.parse(after.getFirst());
        var slug = after == null ? "" : after.getLast();
        return cursors.page(
                        calls.after(filter, clock.instant(), deadline, slug, limit + 1),
                        limit,
                        call -> List.of(call.deadline().toString(), call.slug()))
                .map(this::view);
    }

    @GET
    @Path("/{call}")
    @RolesAllowed("**")
    @Operation(
            summary = "Show a call and how its deadline came about",
            description =
                    "The id is the circular letter's reference with hyphens, such as CL-25-36. Any signed-in caller.")
    @APIResponse(
            responseCode = "200",
            description = "The call, with its ETag",
            content = @Content(schema = @Schema(implementation = CallView.class)))
    @APIResponse(responseCode = "404", description = "No such call")
    public RestResponse<CallView> show(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36")
                    String call) {
        var found = calls.bySlug(call);
        var view = CallView.of(found, found.dayOf(clock.instant()), history(found));
        return RestResponse.ResponseBuilder.ok(view)
                .tag(ETags.of(found.version()))
                .build();
    }

    private List<CallView.KnownDeadline> history(Call call) {
        var deadlines = calls.deadlines(call);
        var first = deadlines.changes().isEmpty()
                ? call.deadline()
                : deadlines.changes().getFirst().before();
        return Stream.concat(
                        Stream.of(new CallView.KnownDeadline(first, null, null, null, call.announcedAt())),
                        deadlines.changes().stream().map(CallView.KnownDeadline::of))
                .toList();
    }

    private CallView view(Call call) {
        return CallView.of(call, call.dayOf(clock.instant()));
    }
}
