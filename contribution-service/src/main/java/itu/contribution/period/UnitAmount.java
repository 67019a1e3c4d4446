package itu.contribution.period;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.units.MoneyView;

/**
 * The amount of one contributory unit for a year of a period.
 *
 * @param fixed false while the amount is not fixed, or was not found; then no amount is given
 * @param sectorMember a fifth of a Member State's (CV 480)
 * @param confidence how well the figure is known: SOURCED, INFERRED, MEMORY, NOT_FOUND
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitAmount(
        @Schema(examples = "PRELIMINARY") String status,
        boolean fixed,
        @Nullable MoneyView memberState,
        @Nullable MoneyView sectorMember,
        String confidence,
        @Nullable String source) {}
