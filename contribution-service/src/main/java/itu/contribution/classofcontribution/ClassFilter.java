package itu.contribution.classofcontribution;

import java.time.Instant;
import java.time.LocalDate;

import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

import itu.contribution.sectormember.Sector;

/**
 * Which classes are meant: one of each contributor in a period.
 *
 * @param day the class that holds on this day of the period; null for the one that the period ends with
 * @param knownAt the version known at an instant; null for the latest
 * @param basis only those known in this way; null for all
 * @param kind only those of this kind of contributor; null for all
 * @param sector only those of Sector Members in this Sector; null for all
 */
record ClassFilter(
        String period,
        @Nullable LocalDate day,
        @Nullable Instant knownAt,
        @Nullable Basis basis,
        @Nullable Kind kind,
        @Nullable Sector sector) {

    /** Those of a period. */
    static ClassFilter of(String period, @Nullable LocalDate day, @Nullable Instant knownAt) {
        return new ClassFilter(period, day, knownAt, null, null, null);
    }

    /** The same of another period. */
    ClassFilter in(String other) {
        return new ClassFilter(other, day, knownAt, basis, kind, sector);
    }

    /** HQL for them, as {@code held}. */
    String query() {
        return "from ClassOfContribution held where held.period = :period"
                + known("held")
                + (day == null ? "" : " and (held.validFrom is null or held.validFrom <= :day)")
                + " and not exists (select 1 from ClassOfContribution later where later.period = held.period"
                + " and later.contributor = held.contributor and later.validFrom is not null"
                + " and (held.validFrom is null or later.validFrom > held.validFrom)"
                + (day == null ? "" : " and later.validFrom <= :day")
                + known("later")
                + ")"
                + (basis == null ? "" : " and held.basis = :basis")
                + (kind == null
                        ? ""
                        : kind == Kind.SECTOR_MEMBER
                                ? " and held.contributor like '%.%'"
                                : " and held.contributor not like '%.%'")
                + (sector == null ? "" : " and held.contributor like '%." + sector.name() + "'");
    }

    private String known(String row) {
        return knownAt == null
                ? " and %s.supersededAt is null".formatted(row)
                : " and %1$s.recordedAt <= :knownAt and (%1$s.supersededAt is null or %1$s.supersededAt > :knownAt)"
                        .formatted(row);
    }

    Parameters parameters() {
        var parameters = Parameters.with("period", period);
        if (knownAt != null) {
            parameters.and("knownAt", knownAt);
        }
        if (day != null) {
            parameters.and("day", day);
        }
        if (basis != null) {
            parameters.and("basis", basis);
        }
        return parameters;
    }
}
