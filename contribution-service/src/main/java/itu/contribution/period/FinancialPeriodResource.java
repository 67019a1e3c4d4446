package itu.contribution.period;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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

    FinancialPeriodResource(FinancialPeriods periods) {
        this.periods = periods;
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
    @Operation(summary = "Show a financial period", description = "Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "The period")
    @APIResponse(responseCode = "404", description = "No such period")
    public FinancialPeriod show(String period) {
        return periods.byId(period)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
    }
}
