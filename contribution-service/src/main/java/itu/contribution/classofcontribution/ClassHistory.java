package itu.contribution.classofcontribution;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;
import itu.platform.history.AsOf;

/**
 * The class of a contributor in a period with all that was ever held to be true of it.
 *
 * @param contributor code of the Member State, or of the Sector Member in a Sector
 * @param memberState the same code, for Member States only
 * @param version of the class that holds; also its ETag
 * @param versions the newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClassHistory(
        @Schema(examples = "CHE") String contributor,
        @Schema(examples = "CHE") @Nullable String memberState,
        @Schema(examples = "2024-2027") String period,
        ContributoryUnits units,
        Basis basis,
        boolean synthetic,
        @Nullable String source,
        long version,
        List<Version> versions) {

    /**
     * A version of the class.
     *
     * @param recordedAt from when on it was held to be true, UTC
     * @param supersededAt until when; absent for the one that holds
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(
            long version,
            ContributoryUnits units,
            Basis basis,
            @Nullable String source,
            Instant recordedAt,
            @Nullable Instant supersededAt) {}

    /** The history as known at an instant, from versions that were recorded by then, the newest first. */
    static ClassHistory of(List<ClassOfContribution> versions, AsOf asOf) {
        var held = ClassView.of(versions.getFirst());
        return new ClassHistory(
                held.contributor(),
                held.memberState(),
                held.period(),
                held.units(),
                held.basis(),
                held.synthetic(),
                held.source(),
                held.version(),
                versions.stream().map(version -> version(version, asOf)).toList());
    }

    private static Version version(ClassOfContribution held, AsOf asOf) {
        var until = held.supersededAt();
        return new Version(
                held.version(),
                held.units(),
                held.basis(),
                held.source(),
                held.recordedAt(),
                until != null && asOf.knew(until) ? until : null);
    }
}
