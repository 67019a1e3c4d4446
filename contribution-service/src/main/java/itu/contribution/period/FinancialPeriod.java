package itu.contribution.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A financial period: calendar years between two choices of class (CS 163), and the amount of the unit in it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FinancialPeriod(
        @Schema(examples = "2028-2031") String id,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable UnitAmount amountOfUnit) {

    /** How many calendar years it has. */
    public int years() {
        return (int) ChronoUnit.YEARS.between(firstDay, lastDay.plusDays(1));
    }
}
