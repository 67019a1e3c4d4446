package itu.contribution.classofcontribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.sectormember.Sector;
import itu.contribution.units.ContributoryUnits;
import itu.platform.history.AsOf;

/**
 * The class of a contributor in a period with all that was ever held to be true of it.
 *
 * @param contributor code of the Member State, or of the Sector Member in a Sector
 * @param memberState the same code, for Member States only
 * @param sector for which a Sector Member has the class; absent for a Member State
 * @param units the class on the business date, or on the day of the instant of knowledge; before the period that of its first
 *     day, after it that of its last
 * @param validFrom from which day of the period on that class holds; absent from its first day on
 * @param version of the class that holds; also its ETag
 * @param versions the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClassHistory(
        @Schema(examples = "CHE") String contributor,
        @Schema(examples = "CHE") @Nullable String memberState,
        @Nullable Sector sector,
        @Schema(examples = "2024-2027") String period,
        ContributoryUnits units,
        Basis basis,
        boolean synthetic,
        @Nullable String source,
        @Nullable LocalDate validFrom,
        long version,
        List<Version> versions) {

    /**
     * A version of the class.
     *
     * @param units from the first day of the period on
     * @param steps how it changes within the period; absent where it does not
     * @param recordedAt from when on it was held to be true, UTC
     * @param supersededAt until when; absent for the one that holds
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(
            long version,
            ContributoryUnits units,
            Basis basis,
            @Nullable String source,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Step> steps,
            Instant recordedAt,
            @Nullable Instant supersededAt) {}

    /** The history as known at an instant, from rows that were recorded by then, the newest version first. */
    static ClassHistory of(List<ClassOfContribution> rows, AsOf asOf, LocalDate day) {
        var versions = rows.stream()
                .collect(Collectors.groupingBy(
                        ClassOfContribution::version, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .sequencedValues();
        var held = ClassView.of(heldOn(day, versions.iterator().next()));
        return new ClassHistory(
                held.contributor(),
                held.memberState(),
                held.sector(),
                held.period(),
                held.units(),
                held.basis(),
                held.synthetic(),
                held.source(),
                held.validFrom(),
                held.version(),
                versions.stream().map(version -> version(version, asOf)).toList());
    }

    private static ClassOfContribution heldOn(LocalDate day, List<ClassOfContribution> version) {
        return version.stream()
                .filter(row -> row.validFrom() == null || !row.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static Version version(List<ClassOfContribution> rows, AsOf asOf) {
        var first = rows.getFirst();
        var until = first.supersededAt();
        return new Version(
                first.version(),
                first.units(),
                first.basis(),
                first.source(),
                RecordedClass.of(rows).steps(),
                first.recordedAt(),
                until != null && asOf.knew(until) ? until : null);
    }
}
