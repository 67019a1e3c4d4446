package itu.contribution.conference;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import itu.platform.history.AsOf;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.query.QueryValues;
import itu.platform.security.Roles;
import itu.platform.time.BusinessClock;

@Produces(MediaType.APPLICATION_JSON)
@Path("/conferences")
@Tag(name = "Conferences", description = "Plenipotentiary Conferences and the deadlines reckoned from them")
@RunOnVirtualThread
class ConferenceResource {
    private static final String KNOWN_AT = "Answer from what was known at the end of this day";

    private final Conferences conferences;
    private final Scheduling scheduling;
    private final BusinessClock clock;

    ConferenceResource(Conferences conferences, Scheduling scheduling, BusinessClock clock) {
        this.conferences = conferences;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONFERENCE_SECRETARY, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(
            summary = "Schedule a conference",
            description = "With validateOnly=true the answer is the same and nothing is recorded. "
                    + "Roles: conference-secretary, administrator.")
    @APIResponse(
            responseCode = "201",
            description = "Scheduled; Location and ETag are given",
            content = @Content(schema = @Schema(implementation = ConferenceView.class)))
    @APIResponse(responseCode = "200", description = "Dry run: what would be recorded")
    @APIResponse(responseCode = "400", description = "Malformed, or Idempotency-Key missing")
    @APIResponse(responseCode = "409", description = "The id is taken")
    @APIResponse(
            responseCode = "422",
            description = "Dates that no conference can have (CS 161E, CS 163), or an unknown period or zone")
    public RestResponse<ConferenceView> schedule(
            @Valid @NotNull NewConference body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        var conference = scheduling.schedule(body, validateOnly);
        var view = ConferenceView.of(conference, conference.schedule());
        return validateOnly
                ? RestResponse.ok(view)
                : RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "conferences/" + conference.id())
                        .tag(ETags.of(conference.version()))
                        .build();
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "List the conferences, latest opening first", description = "Any signed-in caller.")
    public Page<ConferenceView> list() {
        return new Page<>(
                conferences.latestFirst().stream()
                        .map(conference -> ConferenceView.of(conference, conference.schedule()))
                        .toList(),
                null);
    }

    @GET
    @Path("/{conference}")
    @RolesAllowed("**")
    @Operation(summary = "Show a conference", description = "Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "The conference, with its ETag")
    @APIResponse(responseCode = "404", description = "No such conference, or not known by then")
    public RestResponse<ConferenceView> show(
            @Parameter(example = "PP-26") String conference,
            @QueryParam("knownAt")
                    @Parameter(description = KNOWN_AT, schema = @Schema(implementation = LocalDate.class))
                    @Nullable
                    String knownAt) {
        var found = conferences.byId(conference);
        var schedule = schedule(found, knownAt);
        return RestResponse.ResponseBuilder.ok(ConferenceView.of(found, schedule))
                .tag(ETags.of(schedule.number()))
                .build();
    }

    @GET
    @Path("/{conference}/deadlines")
    @RolesAllowed("**")
    @Operation(
            summary = "List the deadlines reckoned from a conference",
            description =
                    "In the order of the cycle, each with its provision, a sentence in the reader's language and the "
                            + "days left on the business date. Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "The deadlines")
    @APIResponse(responseCode = "404", description = "No such conference, or not known by then")
    public Page<DeadlineView> deadlines(
            @Parameter(example = "PP-26") String conference,
            @QueryParam("knownAt")
                    @Parameter(description = KNOWN_AT, schema = @Schema(implementation = LocalDate.class))
                    @Nullable
                    String knownAt) {
        var found = conferences.byId(conference);
        var dates = found.dates(schedule(found, knownAt));
        var today = LocalDate.ofInstant(clock.instant(), found.zone());
        return new Page<>(DeadlineView.of(found, dates, today), null);
    }

    private Schedule schedule(Conference conference, @Nullable String knownAt) {
        var day = QueryValues.date("knownAt", knownAt);
        if (day == null) {
            return conference.schedule();
        }
        var endOfDay =
                day.plusDays(1).atStartOfDay(conference.zone()).toInstant().minusNanos(1);
        return conferences.schedules(conference.id(), AsOf.knownAt(endOfDay)).reversed().stream()
                .findFirst()
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }
}
