package itu.contribution.simulation.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

import itu.platform.conditional.ETags;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/scenarios")
@Tag(name = "Scenarios", description = "What-ifs that are saved, compared, and shared by link")
@RolesAllowed({Roles.FINANCE_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class ScenarioResource {
    /** Who may see what each State replied, and so every what-if in full. */
    static final Set<String> OFFICERS =
            Set.of(Roles.FINANCE_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR);

    private static final int FEWEST = 2;
    private static final int MOST = 5;

    private final KeepingScenarios keeping;
    private final Scenarios scenarios;
    private final Cursors cursors;
    private final Caller caller;

    ScenarioResource(KeepingScenarios keeping, Scenarios scenarios, Cursors cursors, Caller caller) {
        this.keeping = keeping;
        this.scenarios = scenarios;
        this.cursors = cursors;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(summary = "Save a what-if", description = """
                    Asks the question and keeps it with the facts it was asked of, so that the answer can be read again as it \
                    was. To try a question without saving it, see POST /simulations. Roles: finance-officer, \
                    conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "201", description = "Saved; Location and ETag name it")
    @APIResponse(responseCode = "404", description = "No such call")
    @APIResponse(responseCode = "422", description = "The question cannot be answered")
    public RestResponse<ScenarioView> save(@Valid @NotNull NewScenario body, UriInfo uri) {
        var kept = keeping.save(body);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, kept.view())
                .header(
                        HttpHeaders.LOCATION,
                        uri.getBaseUri().getPath() + "scenarios/" + kept.view().id())
                .tag(ETags.of(kept.version()))
                .build();
    }

    @GET
    @Operation(
            summary = "List your scenarios, newest first",
            description = "Roles: finance-officer, conference-secretary, auditor, administrator.")
    public Page<ScenarioSummary> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        return cursors.page(
                scenarios.below(caller.subject(), after == null ? null : UUID.fromString(after.getFirst()), limit + 1),
                limit,
                shown -> List.of(shown.id().toString()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Show a scenario of yours",
            description =
                    "With its answer as it was when it was saved. Roles: finance-officer, conference-secretary, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The scenario, with its ETag")
    @APIResponse(responseCode = "404", description = "No such scenario, or not yours")
    public RestResponse<ScenarioView> show(UUID id) {
        return answer(keeping.show(id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Rename a scenario of yours",
            description =
                    "Its question and answer stay. Needs If-Match. Roles: finance-officer, conference-secretary, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "Renamed")
    @APIResponse(responseCode = "404", description = "No such scenario, or not yours")
    @APIResponse(responseCode = "412", description = "The scenario has changed")
    @APIResponse(responseCode = "428", description = "If-Match missing")
    public RestResponse<ScenarioView> rename(
            UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull Title body) {
        return answer(keeping.rename(id, ifMatch, body));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Withdraw a scenario of yours", description = """
                    Takes it out of sight with all its links; the record keeps it. Needs If-Match. Roles: finance-officer, \
                    conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "404", description = "No such scenario, or not yours")
    @APIResponse(responseCode = "412", description = "The scenario has changed")
    @APIResponse(responseCode = "428", description = "If-Match missing")
    public void withdraw(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        keeping.withdraw(id, ifMatch);
    }

    @GET
    @Path("/comparison")
    @Operation(summary = "Compare scenarios of yours side by side", description = """
                    Two to five. Each figure with its difference against the first scenario, and the Member States that do not \
                    count alike in all of them. Roles: finance-officer, conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "The comparison")
    @APIResponse(responseCode = "404", description = "One of them is not there, or not yours")
    @APIResponse(responseCode = "422", description = "Not two to five different scenarios")
    public ComparisonView compare(
            @QueryParam("ids")
                    @NotNull
                    @Parameter(
                            description =
                                    "Ids of the scenarios, separated by commas; the first is what the others are held against",
                            example = "019a0000-0000-7000-8000-000000000001,019a0000-0000-7000-8000-000000000002")
                    String ids) {
        return keeping.compare(read(ids));
    }

    private static List<UUID> read(String ids) {
        var written = Arrays.stream(ids.split(",", MOST + 1)).map(String::strip).toList();
        if (written.size() < FEWEST
                || written.size() > MOST
                || Set.copyOf(written).size() < written.size()) {
            throw Problem.of(ScenarioProblem.COMPARISON_SIZE)
                    .with("fewest", FEWEST)
                    .with("most", MOST)
                    .toException();
        }
        try {
            return written.stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException noId) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
    }

    private static RestResponse<ScenarioView> answer(KeepingScenarios.Kept kept) {
        return RestResponse.ResponseBuilder.ok(kept.view())
                .tag(ETags.of(kept.version()))
                .build();
    }
}
