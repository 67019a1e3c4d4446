package itu.contribution.classofcontribution;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.contributor.ContributorCode;
import itu.contribution.sectormember.Sector;
import itu.contribution.units.ContributoryUnits;

/**
 * The class of a contributor in a period.
 *
 * @param contributor code of the Member State, or of the Sector Member in a Sector
 * @param memberState the same code, for Member States only
 * @param sector for which a Sector Member has the class; absent for a Member State
 * @param synthetic whether the figure is invented for the demonstration
 * @param validFrom from which day of the period on the class holds; absent from its first day on
 * @param version counted from 1 for each contributor and period
 * @param recordedAt from when on it was known, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClassView(
        @Schema(examples = "CHE") String contributor,
        @Schema(examples = "CHE") @Nullable String memberState,
        @Nullable Sector sector,
        @Schema(examples = "2024-2027") String period,
        ContributoryUnits units,
        Basis basis,
        boolean synthetic,
        @Nullable String source,
        @Schema(examples = "2029-01-01") @Nullable LocalDate validFrom,
        long version,
        Instant recordedAt) {
    static ClassView of(ClassOfContribution held) {
        return new ClassView(
                held.contributor(),
                ContributorCode.memberState(held.contributor()),
                ContributorCode.sector(held.contributor()),
                held.period(),
                held.units(),
                held.basis(),
                held.basis() == Basis.SYNTHETIC,
                held.source(),
                held.validFrom(),
                held.version(),
                held.recordedAt());
    }
}
