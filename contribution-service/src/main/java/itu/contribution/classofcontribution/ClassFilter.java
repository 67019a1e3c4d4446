package itu.contribution.classofcontribution;

import java.time.Instant;

import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which classes are meant: one version of each contributor in a period.
 *
 * @param knownAt the version known at an instant; null for the latest
 * @param basis only those known in this way; null for all
 * @param kind only those of this kind of contributor; null for all
 */
record ClassFilter(
        String period,
        @Nullable Instant knownAt,
        @Nullable Basis basis,
        @Nullable Kind kind) {

    String condition() {
        return "period = :period"
                + (knownAt == null
                        ? " and supersededAt is null"
                        : " and recordedAt <= :knownAt and (supersededAt is null or supersededAt > :knownAt)")
                + (basis == null ? "" : " and basis = :basis")
                + (kind == null
                        ? ""
                        : kind == Kind.SECTOR_MEMBER
                                ? " and contributor like '%.%'"
                                : " and contributor not like '%.%'");
    }

    Parameters parameters() {
        var parameters = Parameters.with("period", period);
        if (knownAt != null) {
            parameters.and("knownAt", knownAt);
        }
        if (basis != null) {
            parameters.and("basis", basis);
        }
        return parameters;
    }
}
