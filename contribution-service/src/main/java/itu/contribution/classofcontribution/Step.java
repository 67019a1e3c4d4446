package itu.contribution.classofcontribution;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;

/**
 * The class of a contributor from a day within a period on, until the next step or the end of the period.
 *
 * @param source where it comes from: an increase, or the phasing plan of an authorization
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        @Schema(examples = "2029-01-01") LocalDate validFrom,
        ContributoryUnits units,
        Basis basis,
        @Nullable String source) {
    Step from(LocalDate day) {
        return new Step(day, units, basis, source);
    }
}
