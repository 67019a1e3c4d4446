package itu.membership.gap;

import java.util.List;
import java.util.UUID;

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

/** Associates that could become Sector Members, for those who plan whom to win. */
@Path("/upgrade-candidates")
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
class UpgradeCandidateResource {
    private final Candidates candidates;
    private final AskedDay days;
    private final Cursors cursors;

    UpgradeCandidateResource(Candidates candidates, AskedDay days, Cursors cursors) {
        this.candidates = candidates;
        this.days = days;
        this.cursors = cursors;
    }

    @GET
    @Operation(summary = "List Associates that could become Sector Members", description = """
                    Associates that are no Sector Members of the Sector, the best placed first. Points: one for each full year \
                    as an Associate of the Sector, up to ten; three for more than one study group; five when its parent, a \
                    subsidiary or a sister is a Sector Member of the Sector. The facts stand beside the points.""" + GapResource.ROLES)
    @APIResponse(responseCode = "200", description = "A page of Associates")
    @APIResponse(responseCode = "400", description = "`malformed-request`, `invalid-cursor`")
    @APIResponse(responseCode = "422", description = "`known-at-in-future`")
    public RestResponse<Page<CandidateView.Associate>> associates(
            @Parameter(description = GapResource.VALID_AT, example = "2025-12-31") @QueryParam("validAt") @Nullable
                    String validAt,
            @Parameter(description = GapResource.KNOWN_AT) @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor) {
        var key = cursors.read(cursor, 3);
        var after = key == null
                ? Candidates.Position.BEGINNING
                : new Candidates.Position(Integer.parseInt(key.getFirst()), UUID.fromString(key.get(1)), key.getLast());
        var found = candidates.associates(days.read(validAt, knownAt), after, limit + 1, ReaderLanguage.current());
        return GapResource.inReadersLanguage(cursors.page(
                found,
                limit,
                one -> List.of(
                        Integer.toString(one.points()),
                        one.organization().toString(),
                        one.sector().name())));
    }
}
