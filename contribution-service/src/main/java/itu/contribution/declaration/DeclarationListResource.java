package itu.contribution.declaration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Calls;
import itu.platform.download.Download;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.security.Roles;

@Path("/calls/{call}/declarations")
@Tag(name = "Declarations")
@RolesAllowed({
    Roles.MEMBER_STATE_DELEGATE,
    Roles.MEMBER_FOCAL_POINT,
    Roles.CONFERENCE_SECRETARY,
    Roles.FINANCE_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class DeclarationListResource {
    private final Calls calls;
    private final DeclarationFilters filters;
    private final DeclarationList list;
    private final DeclarationCsv csv;
    private final Cursors cursors;

    DeclarationListResource(
            Calls calls, DeclarationFilters filters, DeclarationList list, DeclarationCsv csv, Cursors cursors) {
        this.calls = calls;
        this.filters = filters;
        this.list = list;
        this.csv = csv;
        this.cursors = cursors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List the declarations under a call, newest first", description = """
                    Every version ever announced, with what has become of it; validAt leaves out what was received after a day, knownAt \
                    what was recorded after an instant. A delegate sees its own State's, a focal point those of the Sector Member it \
                    names. With Accept: text/csv all of them come as CSV, without the names of signatories. Roles: \
                    member-state-delegate, member-focal-point, conference-secretary, finance-officer, auditor, administrator.""")
    @APIResponse(responseCode = "200", description = "A page of declarations")
    @APIResponse(
            responseCode = "404",
            description = "No such call, or not your Member State's or Sector Member's declarations")
    public Page<DeclarationView> list(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36") String call,
            @QueryParam("memberState") @Nullable String memberState,
            @QueryParam("sectorMember") @Nullable String sectorMember,
            @Parameter(description = "MAINTAIN, INCREASE, REDUCE") @QueryParam("outcome") @Nullable String outcome,
            @Parameter(description = "STANDS, REPLACED, WITHDRAWN") @QueryParam("status") @Nullable String status,
            @Parameter(description = "true or false: after the deadline, or in time") @QueryParam("late") @Nullable
                    String late,
            @Parameter(description = "PORTAL, LETTER, EMAIL") @QueryParam("channel") @Nullable String channel,
            @Parameter(description = "ISO date") @QueryParam("validAt") @Nullable String validAt,
            @Parameter(description = "RFC 3339 instant, such as 2026-03-31T22:00:00Z") @QueryParam("knownAt") @Nullable
                    String knownAt,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var asked = calls.bySlug(call);
        var filter = filters.read(memberState, sectorMember, outcome, status, late, channel, validAt, knownAt);
        return cursors.page(
                        list.page(asked, filter, cursors.read(cursor, 2), limit + 1),
                        limit,
                        known -> DeclarationList.keyOf(known, filter))
                .map(known -> DeclarationView.of(known, asked));
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> listAsCsv(
            String call,
            @QueryParam("memberState") @Nullable String memberState,
            @QueryParam("sectorMember") @Nullable String sectorMember,
            @QueryParam("outcome") @Nullable String outcome,
            @QueryParam("status") @Nullable String status,
            @QueryParam("late") @Nullable String late,
            @QueryParam("channel") @Nullable String channel,
            @QueryParam("validAt") @Nullable String validAt,
            @QueryParam("knownAt") @Nullable String knownAt) {
        var asked = calls.bySlug(call);
        var filter = filters.read(memberState, sectorMember, outcome, status, late, channel, validAt, knownAt);
        var rows = Download.content(out -> csv.write(asked, filter, out));
        return RestResponse.ResponseBuilder.ok(rows, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"declarations-" + asked.slug() + ".csv\"")
                .build();
    }
}
