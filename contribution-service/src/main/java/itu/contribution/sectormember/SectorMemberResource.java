package itu.contribution.sectormember;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.platform.history.AskedTimes;
import itu.platform.language.Language;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;
import itu.platform.query.QueryValues;
import itu.platform.time.BusinessClock;

@Produces(MediaType.APPLICATION_JSON)
@Path("/sector-members")
@Tag(
        name = "Sector Members",
        description = "The Sector Members as this service knows them; the register is membership-service's")
@RunOnVirtualThread
class SectorMemberResource {
    private final SectorMemberships memberships;
    private final AskedTimes times;
    private final BusinessClock clock;
    private final Cursors cursors;

    SectorMemberResource(SectorMemberships memberships, AskedTimes times, BusinessClock clock, Cursors cursors) {
        this.memberships = memberships;
        this.times = times;
        this.clock = clock;
        this.cursors = cursors;
    }

    /**
     * A Sector Member in one Sector.
     *
     * @param code by which it chooses its class and pays for that Sector
     * @param organization its id at membership-service, the same in each Sector
     * @param name in the reader's language, else in English
     * @param memberState under which it was admitted, ISO 3166-1 alpha-3
     */
    public record SectorMemberView(
            @Schema(examples = "SM00001.D") String code,
            UUID organization,
            String name,
            @Schema(examples = "KEN") String memberState,
            Sector sector) {
        static SectorMemberView of(SectorMembership held, Language language) {
            return new SectorMemberView(
                    held.code(), held.organization(), held.name(language), held.memberState(), held.sector());
        }
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "List the Sector Members this service has learnt of", description = """
                    One entry for each Sector that they belong to on the day, in the order of their codes; names in the language \
                    of Accept-Language. The codes are those by which files of classes and replies name them. Any signed-in \
                    caller.""")
    @APIResponse(responseCode = "200", description = "A page of Sector Members")
    public Page<SectorMemberView> list(
            @Parameter(description = "Only those of this Sector: R, T or D", example = "D")
                    @QueryParam("sector")
                    @Nullable
                    String sector,
            @Parameter(description = "Members on this day; the business date without it", example = "2025-12-31")
                    @QueryParam("validAt")
                    @Nullable
                    String validAt,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var language = ReaderLanguage.current();
        var asked = times.read(validAt, null).validAt();
        return cursors.page(
                        memberships.heldOn(
                                asked == null ? clock.today() : asked,
                                QueryValues.code("sector", sector, Sector.class),
                                after == null ? "" : after.getFirst(),
                                limit + 1),
                        limit,
                        held -> List.of(held.code()))
                .map(held -> SectorMemberView.of(held, language));
    }
}
