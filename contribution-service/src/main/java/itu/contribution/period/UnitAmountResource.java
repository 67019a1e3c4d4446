package itu.contribution.period;

import java.util.UUID;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.platform.conditional.ETags;
import itu.platform.history.AskedTimes;
import itu.platform.idempotency.Idempotent;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Roles;

@Produces(MediaType.APPLICATION_JSON)
@Path("/periods/{period}/unit-amounts")
@Tag(name = "Financial periods", description = "Periods and the amount of the contributory unit")
@RunOnVirtualThread
class UnitAmountResource {
    private final FinancialPeriods periods;
    private final ProposedAmounts amounts;
    private final ProposingAmounts proposing;
    private final AskedTimes times;

    UnitAmountResource(
            FinancialPeriods periods, ProposedAmounts amounts, ProposingAmounts proposing, AskedTimes times) {
        this.periods = periods;
        this.amounts = amounts;
        this.proposing = proposing;
        this.times = times;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.ADMINISTRATOR})
    @Idempotent
    @Operation(summary = "Propose an amount of the unit", description = """
                    Enters the preliminary, provisional, definitive amount or its upper limit as the Council or the conference \
                    fixed it (Decision 5, CS 161B, 161E, 161G). It counts once another person approves it. The amount must be \
                    exact for every class: it goes in steps of CHF 0.80, so that 1/16 of it and 1/16 of its fifth, the unit of \
                    a Sector Member (CV 480), are whole centimes. A definitive amount above the upper limit is refused. With \
                    validateOnly=true the answer is the same and nothing is recorded. Roles: finance-officer, administrator.""")
    @APIResponse(responseCode = "201", description = "Proposed; Location and ETag name it")
    @APIResponse(responseCode = "404", description = "No such period")
    @APIResponse(
            responseCode = "422",
            description =
                    "Not exact for every class, above the upper limit, out of sequence, or decided after the business date")
    public RestResponse<UnitAmountView> propose(
            @Parameter(example = "2028-2031") String period,
            @Valid @NotNull NewUnitAmount body,
            @QueryParam("validateOnly") @DefaultValue("false") boolean validateOnly,
            UriInfo uri) {
        requirePeriod(period);
        if (validateOnly) {
            return RestResponse.ok(UnitAmountView.of(proposing.rehearse(period, body)));
        }
        var proposal = proposing.propose(period, body);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, UnitAmountView.of(proposal))
                .header(
                        HttpHeaders.LOCATION,
                        uri.getBaseUri().getPath() + "periods/" + period + "/unit-amounts/" + proposal.id())
                .tag(ETags.of(proposal.version()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(summary = "List the amounts of the unit of a period, oldest first", description = """
                    Every amount ever proposed, with its decision, its status and who proposed and decided it, and the \
                    reference data. With knownAt (an instant, or a date that means its end) as it was known then, with validAt without what the Council \
                    or the conference decided later. Roles: finance-officer, conference-secretary, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "The history")
    @APIResponse(responseCode = "404", description = "No such period")
    public Page<UnitAmountView> list(
            @Parameter(example = "2028-2031") String period,
            @QueryParam("validAt") @Schema(format = "date") @Nullable String validAt,
            @QueryParam("knownAt") @Schema(format = "date") @Nullable String knownAt) {
        requirePeriod(period);
        var asOf = times.read(validAt, knownAt);
        return new Page<>(
                amounts.ofPeriod(period, asOf).stream()
                        .map(amount -> UnitAmountView.of(amount, asOf))
                        .toList(),
                null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.CONFERENCE_SECRETARY, Roles.AUDITOR, Roles.ADMINISTRATOR})
    @Operation(
            summary = "Show an amount of the unit",
            description = "Roles: finance-officer, conference-secretary, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "The amount, with its ETag")
    @APIResponse(responseCode = "404", description = "No such amount in the period")
    public RestResponse<UnitAmountView> show(@Parameter(example = "2028-2031") String period, UUID id) {
        return amounts.findByIdOptional(id)
                .filter(amount -> amount.period().equals(period))
                .map(UnitAmountResource::answer)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }

    static RestResponse<UnitAmountView> answer(ProposedAmount amount) {
        return RestResponse.ResponseBuilder.ok(UnitAmountView.of(amount))
                .tag(ETags.of(amount.version()))
                .build();
    }

    private void requirePeriod(String period) {
        if (periods.byId(period).isEmpty()) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
    }
}
