package itu.contribution.authorization;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.rules.DecidingBody;

/**
 * An authorization as it is posted.
 *
 * @param period the financial period in which the State may go lower
 * @param body who decided: PP for a choice made at a conference (CS 165), COUNCIL between conferences (CS 165A)
 * @param reference document of the decision
 * @param date day of the decision
 * @param lowestUnits the lowest class that the State may choose
 * @param circumstances why the State cannot keep its class
 * @param phasingPlan the units of each year, consecutive and never rising, the last the lowest class (CS 165); empty or
 *     absent when the class counts from the first day
 */
@Schema(
        examples =
                "{\"memberState\":\"CHE\",\"period\":\"2028-2031\",\"body\":\"PP\",\"reference\":\"PP-26/64 (synthetic)\","
                        + "\"date\":\"2026-11-20\",\"lowestUnits\":\"6\",\"circumstances\":\"Invented for the demonstration\","
                        + "\"phasingPlan\":[{\"year\":2028,\"units\":\"8\"},{\"year\":2029,\"units\":\"6\"}]}")
record NewAuthorization(
        @NotBlank @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "CHE", description = "ISO 3166-1 alpha-3")
        String memberState,

        @NotBlank @Size(max = 20) @Schema(examples = "2028-2031")
        String period,

        @NotNull DecidingBody body,

        @NotBlank @Size(max = 200) @Schema(examples = "PP-26/64 (synthetic)")
        String reference,

        @NotNull LocalDate date,
        @NotBlank @Size(max = 20) @Schema(examples = "6") String lowestUnits,
        @NotBlank @Size(max = 2_000) String circumstances,

        @Size(max = 10) @Nullable List<@NotNull @Valid Step> phasingPlan) {

    /** The units of a calendar year. */
    record Step(
            @NotNull @Schema(examples = "2028") Integer year,

            @NotBlank @Size(max = 20) @Schema(examples = "8")
            String units) {}

    List<Step> steps() {
        return phasingPlan == null ? List.of() : phasingPlan;
    }
}
