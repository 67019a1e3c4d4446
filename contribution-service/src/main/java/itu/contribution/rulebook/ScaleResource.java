package itu.contribution.rulebook;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.rules.ClassRule;
import itu.contribution.rulebook.rules.Edition;
import itu.contribution.units.ContributoryUnits;
import itu.platform.query.QueryValues;
import itu.platform.time.BusinessClock;

@Produces(MediaType.APPLICATION_JSON)
@Path("/scale")
@Tag(name = "Scale", description = "The classes of contribution that may be chosen")
@RunOnVirtualThread
class ScaleResource {
    private final Rulebook rulebook;
    private final BusinessClock clock;

    ScaleResource(Rulebook rulebook, BusinessClock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * The scale of an edition.
     *
     * @param validFrom first day in force; absent on the first edition on record
     * @param classes the classes, highest first
     * @param wholeNumbersAbove whether any whole number above the highest class may be chosen too (CV 469)
     * @param generalMinimum the smallest class open to every Member State; below it see CV 468A
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ScaleView(
            String edition,
            @Nullable LocalDate validFrom,
            String provision,
            List<ContributoryUnits> classes,
            boolean wholeNumbersAbove,
            ContributoryUnits generalMinimum) {
        static ScaleView of(Edition edition) {
            return new ScaleView(
                    edition.name(),
                    edition.validFrom(),
                    ClassRule.SCALE.provision(),
                    edition.scale().reversed(),
                    true,
                    edition.generalMinimum());
        }
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            summary = "Show the scale of classes in force on a day",
            description = "CV 468, 468A and 469. Without validAt the business date counts. Any signed-in caller.")
    @APIResponse(responseCode = "200", description = "The scale, highest class first")
    @APIResponse(responseCode = "400", description = "validAt is no date")
    public ScaleView show(@QueryParam("validAt") @Schema(format = "date") @Nullable String validAt) {
        var day = QueryValues.date("validAt", validAt);
        return ScaleView.of(rulebook.inForceOn(day == null ? clock.today() : day));
    }
}
