package itu.contribution.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.contribution.Messages;
import itu.contribution.call.Calls;
import itu.contribution.contributor.ContributorCode;
import itu.contribution.units.ContributoryUnits;
import itu.platform.paging.Cursors;
import itu.platform.paging.Page;

@Produces(MediaType.APPLICATION_JSON)
@Path("/calls/{call}/kept-classes")
@Tag(name = "Settlement", description = "What follows from silence at the definitive deadline")
@RunOnVirtualThread
class SettlementResource {
    private final Calls calls;
    private final KeptClasses kept;
    private final Cursors cursors;

    SettlementResource(Calls calls, KeptClasses kept, Cursors cursors) {
        this.calls = calls;
        this.kept = kept;
        this.cursors = cursors;
    }

    /**
     * A class kept by default.
     *
     * @param provision the article that keeps it
     * @param keptOn business date of the act
     * @param detail the act in a sentence, in the reader's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KeptClassView(
            @Nullable String memberState,
            @Nullable String sectorMember,
            ContributoryUnits units,
            @Schema(examples = "CS 161F") String provision,
            LocalDate keptOn,
            String detail,
            boolean synthetic) {
        static KeptClassView of(KeptClass kept) {
            return new KeptClassView(
                    ContributorCode.memberState(kept.contributor()),
                    ContributorCode.sectorMember(kept.contributor()),
                    kept.units(),
                    kept.provision(),
                    kept.keptOn(),
                    Messages.text("kept-by-default", Map.of("units", kept.units(), "provision", kept.provision())),
                    kept.synthetic());
        }
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "List the classes kept by default under a definitive call",
            description =
                    "Empty until the deadline has passed and the call is settled. Every class is then known to every "
                            + "Member State (CV 470). In the order of the contributors' codes. Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "A page of classes kept")
    @APIResponse(responseCode = "404", description = "No such call")
    public Page<KeptClassView> list(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-26-41") String call,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var after = cursors.read(cursor, 1);
        return cursors.page(
                        kept.after(calls.bySlug(call).slug(), after == null ? null : after.getFirst(), limit + 1),
                        limit,
                        each -> List.of(each.contributor()))
                .map(KeptClassView::of);
    }
}
