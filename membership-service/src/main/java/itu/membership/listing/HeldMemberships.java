package itu.membership.listing;

import org.jspecify.annotations.Nullable;

/** What a filter asks of memberships, as conditions on an organization. What its aliases hold, it holds. */
final class HeldMemberships {
    private HeldMemberships() {}

    /** It or one of its aliases holds such a membership on the day. */
    static void byAny(Sql sql, OrganizationFilter filter, String organization) {
        sql.add("(exists (select from membership_period p where p.organization = %s".formatted(organization))
                .add("and p.superseded_at is null and p.state in ('ACTIVE', 'SUSPENDED')")
                .add("and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)", filter.day(), filter.day());
        if (filter.category() != null) {
            sql.add("and p.category = ?", filter.category().name());
        }
        if (filter.sector() != null) {
            sql.add("and p.sector = ?", filter.sector().name());
        }
        // "offset 0" keeps this the look-up that it is: few organizations have aliases, and only theirs are followed.
        sql.add(") or (exists (select from organization a where a.merged_into = %s offset 0) and"
                .formatted(organization));
        byFamily(sql, filter, organization);
        sql.add("))");
    }

    /** As {@link #byAny}, for an organization that has aliases. */
    static void byFamily(Sql sql, OrganizationFilter filter, String organization) {
        sql.add("family_holds(%s,".formatted(organization));
        value(sql, filter.category());
        value(sql, filter.sector());
        sql.add("?)", filter.day());
    }

    private static void value(Sql sql, @Nullable Enum<?> value) {
        if (value == null) {
            sql.add("null,");
        } else {
            sql.add("?,", value.name());
        }
    }
}
