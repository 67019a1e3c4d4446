package itu.membership.gap;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import itu.membership.holding.AskedDay;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.security.Roles;

/** Sector Members by the number of their Sectors, for those who plan whom to win. */
@Path("/multi-sector-members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Gaps")
@RolesAllowed({
    Roles.MEMBERSHIP_OFFICER,
    Roles.OUTREACH_OFFICER,
    Roles.PARTNERSHIP_OFFICER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
@RunOnVirtualThread
class MultiSectorResource {
    private final Candidates candidates;
    private final AskedDay days;
    private final Cursors cursors;

    MultiSectorResource(Candidates candidates, AskedDay days, Cursors cursors) {
        this.candidates = candidates;
        this.days = days;
        this.cursors = cursors;
    }

    @GET
    @Operation(summary = "List Sector Members by the number of their Sectors", description = """
                    Ordered by id. With sectors=1 those that could join a second Sector.""" + GapResource.ROLES)
    @APIResponse(responseCode = "200", description = "A page of Sector Members")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public RestResponse<Page<CandidateView.Member>> members(
            @Parameter(description = "Of how many Sectors it is a member")
                    @QueryParam("sectors")
                    @DefaultValue("2")
                    @Min(1)
                    @Max(3)
                    int sectors,
            @Parameter(description = GapResource.VALID_AT, example = "2025-12-31") @QueryParam("validAt") @Nullable
                    String validAt,
            @Parameter(description = GapResource.KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var after = GapResource.id(cursors.read(cursor, 1));
        var found =
                candidates.membersOf(sectors, days.read(validAt, knownAt), after, limit + 1, ReaderLanguage.current());
        return GapResource.inReadersLanguage(cursors.page(
                found, limit, member -> List.of(member.organization().toString())));
    }
}
