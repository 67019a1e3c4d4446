package itu.contribution.spreadsheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.contribution.classofcontribution.Kind;
import itu.contribution.period.FinancialPeriods;
import itu.contribution.sectormember.Sector;
import itu.contribution.wording.Wording;
import itu.platform.history.AskedTimes;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;
import itu.platform.query.QueryValues;

@Path("/periods/{period}/exports/classes-of-contribution.xlsx")
@Tag(name = "Exports", description = "Replies and classes of contribution as spreadsheets")
@RolesAllowed("**")
@RunOnVirtualThread
class ClassExportResource {
    private final FinancialPeriods periods;
    private final AskedTimes times;
    private final ExportingClasses exporting;

    ClassExportResource(FinancialPeriods periods, AskedTimes times, ExportingClasses exporting) {
        this.periods = periods;
        this.times = times;
        this.exporting = exporting;
    }

    @GET
    @Produces(SpreadsheetFile.TYPE)
    @Operation(summary = "Export the classes of contribution of a period as XLSX", description = """
                    One row for each Member State and Sector Member whose class is on record; units as text and in sixteenths, \
                    names and headings in the language of Accept-Language. Any signed-in caller.""")
    @APIResponse(responseCode = "200", description = "The workbook")
    @APIResponse(responseCode = "404", description = "No such period")
    @APIResponse(responseCode = "422", description = "knownAt lies in the future")
    public RestResponse<StreamingOutput> export(
            @Parameter(description = "The financial period", example = "2024-2027") String period,
            @Parameter(description = "Name contributors as of this day (ISO date)") @QueryParam("validAt") @Nullable
                    String validAt,
            @Parameter(description = "Leave out what was recorded after this instant (RFC 3339)")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt,
            @Parameter(description = "MEMBER_STATE or SECTOR_MEMBER", example = "SECTOR_MEMBER")
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "Only Sector Members in this Sector: R, T or D", example = "D")
                    @QueryParam("sector")
                    @Nullable
                    String sector) {
        var known = periods.byId(period)
                .orElseThrow(() -> Problem.of(PlatformProblem.NOT_FOUND).toException());
        var wording = new Wording(ReaderLanguage.current());
        return SpreadsheetFile.of(exporting.of(
                known.id(),
                times.read(validAt, knownAt),
                QueryValues.code("kind", kind, Kind.class),
                QueryValues.code("sector", sector, Sector.class),
                wording));
    }
}
