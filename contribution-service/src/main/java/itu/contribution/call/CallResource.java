package itu.contribution.call;

import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import itu.platform.paging.Page;
import itu.platform.time.BusinessClock;

@Produces(MediaType.APPLICATION_JSON)
@Path("/calls")
@Tag(name = "Calls", description = "Circular letters that ask for a class of contribution")
@RolesAllowed("**")
@RunOnVirtualThread
class CallResource {
    private final Calls calls;
    private final BusinessClock clock;

    CallResource(Calls calls, BusinessClock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * A call.
     *
     * @param deadline last day on which a reply is in time, in the zone
     * @param open whether the business date lies between opening and deadline
     */
    public record CallView(
            @Schema(examples = "CL-25-36") String id,
            @Schema(examples = "CL-25/36") String reference,
            @Schema(examples = "2028-2031") String period,
            @Schema(examples = "2024-2027") String presentPeriod,
            Stage stage,
            LocalDate opensOn,
            LocalDate deadline,

            @Schema(implementation = String.class, examples = "Europe/Zurich")
            ZoneId zone,

            boolean open) {
        static CallView of(Call call, LocalDate today) {
            return new CallView(
                    call.slug(),
                    call.reference(),
                    call.period(),
                    call.presentPeriod(),
                    call.stage(),
                    call.opensOn(),
                    call.deadline(),
                    call.zone(),
                    call.hasOpenedBy(today) && !call.isLate(today));
        }
    }

    @GET
    @Operation(summary = "List the calls, latest deadline first", description = "Any signed-in caller.")
    public Page<CallView> list() {
        return new Page<>(calls.newestFirst().stream().map(this::view).toList(), null);
    }

    @GET
    @Path("/{call}")
    @Operation(
            summary = "Show a call",
            description =
                    "The id is the circular letter's reference with hyphens, such as CL-25-36. Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "The call")
    @APIResponse(responseCode = "404", description = "No such call")
    public CallView show(
            @Parameter(description = "The circular letter's reference, with hyphens", example = "CL-25-36")
                    String call) {
        return view(calls.bySlug(call));
    }

    private CallView view(Call call) {
        return CallView.of(call, LocalDate.ofInstant(clock.instant(), call.zone()));
    }
}
