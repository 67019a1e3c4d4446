package itu.membership.memberstate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import itu.membership.register.AdministrativeRegion;
import itu.membership.register.ItudRegion;

/**
 * Which Member States a list shows; what is null does not narrow it.
 *
 * @param directApplicationAllowed only States that allow direct application (CV 234A)
 * @param memberOn only States that are Member States on this day
 * @param validAt the day on which the development status and the notification on applications count
 * @param knownAt what was known at this instant; null for what is known now
 * @param words a PostgreSQL text query, see {@link SearchText#query}
 */
record MemberStateFilter(
        @Nullable ItudRegion itudRegion,
        @Nullable AdministrativeRegion administrativeRegion,
        @Nullable DevelopmentStatus status,
        boolean directApplicationAllowed,
        @Nullable LocalDate memberOn,
        LocalDate validAt,
        @Nullable Instant knownAt,
        @Nullable String words) {

    /** The conditions on {@code member_state m}, each with its value under the name used in it. */
    Map<String, Map<String, Object>> conditions() {
        var conditions = new HashMap<String, Map<String, Object>>();
        if (itudRegion != null) {
            conditions.put("m.itud_region = :itudRegion", Map.of("itudRegion", itudRegion.name()));
        }
        if (administrativeRegion != null) {
            conditions.put(
                    "m.administrative_region = :administrativeRegion",
                    Map.of("administrativeRegion", administrativeRegion.name()));
        }
        if (words != null) {
            conditions.put("m.search @@ cast(:words as tsquery)", Map.of("words", words));
        }
        if (status != null) {
            conditions.put(
                    """
                    exists (select 1 from development_status_period p
                    where p.member_state = m.iso3 and p.status = :status
                    and (p.valid_from is null or p.valid_from <= :validAt) and (p.valid_to is null or p.valid_to > :validAt)
                    and %s)""".formatted(
                                    knownAt == null
                                            ? "p.superseded_at is null"
                                            : "p.recorded_at < :knownAt and (p.superseded_at is null or p.superseded_at >= :knownAt)"),
                    dated(Map.of("status", status.name())));
        }
        if (directApplicationAllowed) {
            conditions.put("""
                    (select a.direct_application_allowed from application_policy a
                    where a.member_state = m.iso3 and a.valid_from <= :validAt %s
                    order by a.valid_from desc, a.number desc limit 1)""".formatted(knownAt == null ? "" : "and a.recorded_at < :knownAt"), dated(Map.of()));
        }
        return conditions;
    }

    private Map<String, Object> dated(Map<String, Object> values) {
        var all = new HashMap<>(values);
        all.put("validAt", validAt);
        if (knownAt != null) {
            all.put("knownAt", knownAt);
        }
        return all;
    }
}
