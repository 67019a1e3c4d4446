package itu.membership.listing;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A filter as conditions on an organization {@code o}. */
final class OrganizationConditions {
    private static final String HELD = "exists (select from membership_period p where p.organization = o.id"
            + " and p.superseded_at is null and p.state in ('ACTIVE', 'SUSPENDED')"
            + " and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)";

    private OrganizationConditions() {}

    static void add(Sql sql, OrganizationFilter filter) {
        if (filter.only() != null) {
            sql.add("and o.id = ?", filter.only());
        }
        equal(sql, "country", filter.country());
        equal(sql, "kind", filter.kind() == null ? null : filter.kind().name());
        equal(sql, "segment", filter.segment());
        if (filter.synthetic() != null) {
            sql.add("and o.synthetic = ?", filter.synthetic());
        }
        if (filter.region() != null) {
            var region = filter.region().name();
            sql.add(
                    "and o.country in (select iso3 from member_state where itud_region = ?"
                            + " union all select iso3 from observer where itud_region = ?)",
                    region,
                    region);
        }
        for (var word : filter.words()) {
            sql.add("and strpos(' ' || o.search_text, ?) > 0", " " + word);
        }
        held(sql, filter);
    }

    private static void held(Sql sql, OrganizationFilter filter) {
        if (!filter.holds() && filter.member() == null) {
            return;
        }
        LocalDate day = filter.day();
        sql.add((Boolean.FALSE.equals(filter.member()) ? "and not " : "and ") + HELD, day, day);
        if (filter.category() != null) {
            sql.add("and p.category = ?", filter.category().name());
        }
        if (filter.sector() != null) {
            sql.add("and p.sector = ?", filter.sector().name());
        }
        sql.add(")");
    }

    private static void equal(Sql sql, String column, @Nullable String value) {
        if (value != null) {
            sql.add("and o." + column + " = ?", value);
        }
    }
}
