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

import itu.contribution.call.Calls;
import itu.contribution.wording.Wording;
import itu.platform.history.AskedTimes;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

@Path("/calls/{call}/exports/replies.xlsx")
@Tag(name = "Exports", description = "Replies and classes of contribution as spreadsheets")
@RolesAllowed({
    Roles.CONFERENCE_SECRETARY,
    Roles.FINANCE_OFFICER,
    Roles.OUTREACH_OFFICER,
    Roles.MEMBERSHIP_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class ReplyExportResource {
    private final Calls calls;
    private final AskedTimes times;
    private final ExportingReplies exporting;

    ReplyExportResource(Calls calls, AskedTimes times, ExportingReplies exporting) {
        this.calls = calls;
        this.times = times;
        this.exporting = exporting;
    }

    @GET
    @Produces(SpreadsheetFile.TYPE)
    @Operation(summary = "Export the replies to a call as XLSX", description = """
                    One row for what stands of each contributor that replied; units as text and in sixteenths, days as dates, \
                    names and headings in the language of Accept-Language. Roles: conference-secretary, finance-officer, \
                    outreach-officer, membership-officer, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "The workbook")
    @APIResponse(responseCode = "404", description = "No such call")
    @APIResponse(responseCode = "422", description = "knownAt lies in the future")
    public RestResponse<StreamingOutput> export(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36") String call,
            @Parameter(description = "Leave out replies received after this day (ISO date)")
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @Parameter(description = "Leave out what was recorded after this instant (RFC 3339)")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt) {
        var wording = new Wording(ReaderLanguage.current());
        return SpreadsheetFile.of(exporting.of(calls.bySlug(call), times.read(validAt, knownAt), wording));
    }
}
