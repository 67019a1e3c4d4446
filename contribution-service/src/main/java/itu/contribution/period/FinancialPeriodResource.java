package itu.contribution.period;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.platform.history.AskedTimes;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

@Produces(MediaType.APPLICATION_JSON)
@Path("/periods")
@Tag(name = "Financial periods", description = "Periods and the amount of the contributory unit")
@RolesAllowed("**")
@RunOnVirtualThread
class FinancialPeriodResource {
    private final FinancialPeriods periods;
    private final AskedTimes times;

    FinancialPeriodResource(FinancialPeriods periods, AskedTimes times) {
        this.periods = periods;
        this.times = times;
    }

    @GET
    @Operation(
            summary = "List the financial periods, newest first",
            description = "Amounts in Swiss francs a year. An amount that is not fixed says so. Any signed-in caller.")
    public Page<FinancialPeriod> list() {
        return new Page<>(periods.all(), null);
    }

    @GET
    @Path("/{period}")
    @Operation(summary = "Show a financial period", description = """
                    With the amount of the unit of the furthest step: definitive, upper limit, provisional, preliminary. With \
                    knownAt (an instant, or a date that means its end) as it was known then, with validAt without what the Council or the conference \
                    decided later. Any signed-in caller.""")
    @APIResponse(responseCode = "200", description = "The period")
    @APIResponse(responseCode = "404", description = "No such period")
    public FinancialPeriod show(
            @Parameter(example = "2028-2031") String period,
            @QueryParam("validAt") @Schema(format = "date") @Nullable String validAt,
            @QueryParam("knownAt") @Schema(format = "date") @Nullable String knownAt) {
        return periods.byId(period, times.read(validAt, knownAt))
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }
}
