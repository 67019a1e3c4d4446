package itu.contribution.memberstate;

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
import org.jspecify.annotations.Nullable;

import itu.platform.history.AskedTimes;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.ReaderLanguage;

@Produces(MediaType.APPLICATION_JSON)
@Path("/member-states")
@Tag(
        name = "Member States",
        description = "The Member States as this service knows them; the register is membership-service's")
@RunOnVirtualThread
class MemberStateResource {
    private final ReadingMemberStates reading;
    private final AskedTimes times;
    private final Cursors cursors;

    MemberStateResource(ReadingMemberStates reading, AskedTimes times, Cursors cursors) {
        this.reading = reading;
        this.times = times;
        this.cursors = cursors;
    }

    /** A Member State, its name in the reader's language. */
    public record MemberStateView(String code, String name, String region) {}

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "List the Member States this service has learnt of",
            description = "In the order of their codes; names in the language of Accept-Language. "
                    + "With knownAt, names and regions are those known then. Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "A page of Member States")
    @APIResponse(responseCode = "422", description = "knownAt lies in the future")
    public Page<MemberStateView> list(
            @Parameter(
                            description = "Instant of knowledge (RFC 3339), or a date, which means its end",
                            example = "2026-03-31T16:00:00Z")
                    @QueryParam("knownAt")
                    @Nullable
                    String knownAt,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var language = ReaderLanguage.current();
        var instant = times.read(null, knownAt).knownAt();
        return cursors.page(
                reading.after(after == null ? "" : after.getFirst(), limit + 1, instant, language),
                limit,
                state -> List.of(state.code()));
    }
}
