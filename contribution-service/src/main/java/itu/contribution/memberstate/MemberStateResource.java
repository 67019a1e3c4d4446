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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    private final MemberStates states;
    private final Cursors cursors;

    MemberStateResource(MemberStates states, Cursors cursors) {
        this.states = states;
        this.cursors = cursors;
    }

    /** A Member State, its name in the reader's language. */
    public record MemberStateView(String code, String name, String region) {}

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "List the Member States this service has learnt of",
            description =
                    "In the order of their codes; names in the language of Accept-Language. Any signed-in caller.")
    public Page<MemberStateView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        var language = ReaderLanguage.current();
        return cursors.page(
                        states.after(after == null ? null : after.getFirst(), limit + 1),
                        limit,
                        state -> List.of(state.code()))
                .map(state -> new MemberStateView(state.code(), state.name(language), state.region()));
    }
}
