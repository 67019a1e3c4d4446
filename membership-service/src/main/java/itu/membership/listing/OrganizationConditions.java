package itu.membership.listing;

import org.jspecify.annotations.Nullable;

/** A filter as conditions on an organization {@code o}. */
final class OrganizationConditions {
    private OrganizationConditions() {}

    /** What it asks of the organization itself. */
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
    }

    /** What it asks of memberships. */
    static void addHeld(Sql sql, OrganizationFilter filter) {
        if (filter.holds() || Boolean.FALSE.equals(filter.member())) {
            sql.add(filter.holds() ? "and" : "and not");
            HeldMemberships.byAny(sql, filter, "o.id");
        }
    }

    private static void equal(Sql sql, String column, @Nullable String value) {
        if (value != null) {
            sql.add("and o." + column + " = ?", value);
        }
    }
}
