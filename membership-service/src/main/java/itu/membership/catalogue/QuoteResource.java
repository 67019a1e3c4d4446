package itu.membership.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.platform.query.QueryValues;
import itu.platform.time.BusinessClock;

import static java.util.Objects.requireNonNull;

@Produces(MediaType.APPLICATION_JSON)
@Path("/fees/quote")
@Tag(name = "Fees")
@RunOnVirtualThread
class QuoteResource {
    private static final String COUNTRY = "[A-Z]{3}";

    private final Quoting quoting;
    private final BusinessClock clock;

    QuoteResource(Quoting quoting, BusinessClock clock) {
        this.quoting = quoting;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("**")
    @Operation(summary = "Tell what a membership would cost", description = """
                    The fee of a year, and of the year of joining from the first day of the month of admission: a twelfth for
                    each month (CV 472). A Sector Member pays for each Sector (CV 480A) its class times the unit of the Sector
                    Members, a fifth of that of the Member States (CV 480). A subsidiary of a group with headquarters in a
                    developed country pays as an entity of a developed country. Any signed-in user.""")
    @APIResponse(responseCode = "200", description = "The quote, each fee with its source")
    @APIResponse(responseCode = "400", description = "`malformed-request`")
    @APIResponse(responseCode = "401", description = "`unauthorized`")
    @APIResponse(responseCode = "404", description = "`no-fee-on-record`")
    @APIResponse(
            responseCode = "422",
            description = "`class-too-low` (CV 468B, Res. 170), `no-class-of-the-scale` (CV 468), `no-class-to-choose`,"
                    + " `fee-question-invalid`")
    public Quote quote(
            @Parameter(schema = @Schema(implementation = Category.class), required = true)
                    @QueryParam("category")
                    @NotNull
                    String category,
            @Parameter(description = "Sectors, separated by commas; absent for Academia", example = "R,D")
                    @QueryParam("sectors")
                    @Size(max = 5)
                    @Nullable
                    String sectors,
            @Parameter(
                            description =
                                    "Classes that a Sector Member chooses, in the order of the Sectors, separated by commas;"
                                            + " one serves for all; absent for the lowest",
                            example = "1/2,1/16")
                    @QueryParam("units")
                    @Size(max = 40)
                    @Nullable
                    String units,
            @Parameter(
                            description = "Country of the entity, ISO 3166-1 alpha-3; absent reads as developed",
                            example = "KEN")
                    @QueryParam("country")
                    @Pattern(regexp = COUNTRY)
                    @Nullable
                    String country,
            @Parameter(description = "Country of the headquarters of its group; absent when it belongs to none")
                    @QueryParam("groupHeadquarters")
                    @Pattern(regexp = COUNTRY)
                    @Nullable
                    String groupHeadquarters,
            @Parameter(
                            description =
                                    "Whether to take its country as one of low income per head, and the entity as new to"
                                            + " the Sector (Res. 170); else the register's list decides")
                    @QueryParam("lowIncome")
                    boolean lowIncome,
            @Parameter(description = "Day of admission; today when absent", example = "2026-06-15")
                    @QueryParam("on")
                    @Nullable
                    String on) {
        return quoting.quote(new Quoting.Request(
                requireNonNull(QueryValues.code("category", category, Category.class)),
                parts(sectors).stream()
                        .map(sector -> QueryValues.code("sectors", sector, Sector.class))
                        .filter(Objects::nonNull)
                        .toList(),
                parts(units),
                country,
                groupHeadquarters,
                lowIncome,
                Objects.requireNonNullElseGet(QueryValues.date("on", on), clock::today)));
    }

    private static List<String> parts(@Nullable String list) {
        return list == null ? List.of() : Arrays.asList(list.split(",", -1));
    }
}
