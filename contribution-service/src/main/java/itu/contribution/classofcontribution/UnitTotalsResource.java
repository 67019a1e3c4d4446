package itu.contribution.classofcontribution;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.contribution.period.FinancialPeriods;
import itu.platform.history.AskedTimes;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

@Produces(MediaType.APPLICATION_JSON)
@Path("/periods/{period}/unit-totals")
@Tag(name = "Classes of contribution")
@RunOnVirtualThread
class UnitTotalsResource {
    private final ClassesOfContribution classes;
    private final FinancialPeriods periods;
    private final AskedTimes times;

    UnitTotalsResource(ClassesOfContribution classes, FinancialPeriods periods, AskedTimes times) {
        this.classes = classes;
        this.periods = periods;
        this.times = times;
    }

    @GET
    @RolesAllowed("**")
    @Transactional
    @Operation(summary = "Show the units of a period, year by year", description = """
                    Of Member States and of Sector Members with a class on record. Years differ where a larger reduction is \
                    phased in (CS 165) or a higher class was chosen within the period (CS 165B). Any signed-in caller.""")
    @APIResponse(responseCode = "200", description = "The units of each year of the period")
    @APIResponse(responseCode = "404", description = "No such period")
    @APIResponse(responseCode = "422", description = "knownAt lies in the future")
    public UnitTotals show(
            @Parameter(description = "Id of the financial period", example = "2028-2031") String period,
            @Parameter(
                            description =
                                    "Instant of knowledge (RFC 3339), or a date, which means its end: what was recorded later is left out",
                            example = "2026-03-31T16:00:00Z")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        var asOf = times.read(null, knownAt);
        var meant = periods.byId(period)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        var rows = classes.over(period, asOf).stream()
                .collect(Collectors.groupingBy(
                        ClassOfContribution::contributor, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        return UnitTotals.of(
                meant, rows.values().stream().map(RecordedClass::of).toList());
    }
}
