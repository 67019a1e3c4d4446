package itu.membership.listing;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The index that a question reads along: its entries in their order, from after a place on. Each is a query that gives the
 * columns of the place, the last of them {@code id}.
 */
sealed interface OrganizationScan {
    /** The columns of a place, in their order. */
    List<String> place();

    /**
     * The next entries after a place, at most {@code most} of them. That is in the text and no parameter: PostgreSQL keeps a
     * plan only if it costs no more than one made for the values of each time, and takes an unknown limit for a tenth of the
     * register, so that a large one would be planned anew with every page.
     */
    void entries(Sql sql, List<String> after, int most);

    /** Whether an entry is the organization's whole row, so that it need not be looked up. */
    default boolean givesRows() {
        return false;
    }

    /** Whether the entries alone answer the filter: it asks for nothing else of the organizations. */
    default boolean answers(OrganizationFilter filter) {
        return false;
    }

    /**
     * Whether the entries are memberships: several may stand for one organization, and what the filter asks of memberships is
     * asked of them.
     */
    default boolean ofMemberships() {
        return false;
    }

    /** A condition on entry {@code e} and, unless the entries answer, its organization {@code o}, besides those of the filter. */
    default void condition(Sql sql) {
        // none
    }

    /** By id, all or those with a country, a kind or a segment, or the only one. */
    record ById(@Nullable String column, @Nullable Object value) implements OrganizationScan {
        @Override
        public List<String> place() {
            return List.of("id");
        }

        @Override
        public void entries(Sql sql, List<String> after, int most) {
            sql.add("select id from organization where id > ?::uuid", after.isEmpty() ? FIRST_ID : after.getFirst());
            if (column != null && value != null) {
                sql.add("and " + column + " = ?", value);
            }
            sql.add("order by id limit " + most);
        }

        @Override
        public boolean answers(OrganizationFilter filter) {
            return column != null && filter.asksOnly(column);
        }
    }

    /** By English name. The index is one of an expression, for which PostgreSQL reads the row in any case. */
    record ByName() implements OrganizationScan {
        @Override
        public List<String> place() {
            return List.of("name", "id");
        }

        @Override
        public void entries(Sql sql, List<String> after, int most) {
            sql.add("select names ->> 'en' as name, organization.* from organization");
            if (!after.isEmpty()) {
                sql.add("where ((names ->> 'en') collate \"C\", id) > (?, ?::uuid)", after.get(0), after.get(1));
            }
            sql.add("order by (names ->> 'en') collate \"C\", id limit " + most);
        }

        @Override
        public boolean givesRows() {
            return true;
        }
    }

    /** By id, those with a membership as the filter asks; with them whatever has aliases, because it holds what those hold. */
    record ByMembership(OrganizationFilter filter) implements OrganizationScan {
        @Override
        public List<String> place() {
            return List.of("id");
        }

        @Override
        public void entries(Sql sql, List<String> after, int most) {
            var from = after.isEmpty() ? FIRST_ID : after.getFirst();
            // With ties: the next entries are those of later organizations, so that none of this one may be left
            // out. Each part has its order and its limit, so that both are merged as they are read.
            sql.add("select * from ((select organization as id, sector, valid_from, valid_to, false as canonical")
                    .add("from membership_period where superseded_at is null and state in ('ACTIVE', 'SUSPENDED')")
                    .add("and organization > ?::uuid", from);
            if (filter.category() != null) {
                sql.add("and category = ?", filter.category().name());
            } else if (filter.sector() != null) {
                sql.add("and sector = ?", filter.sector().name());
            }
            var limit = " fetch first " + most + " rows with ties";
            sql.add("order by organization" + limit + ")")
                    .add("union all (select merged_into, null::text, null::date, null::date, true from organization")
                    .add("where merged_into > ?::uuid order by merged_into" + limit + ")) as either", from)
                    .add("order by id" + limit);
        }

        @Override
        public boolean answers(OrganizationFilter asked) {
            return asked.asksOnlyMemberships();
        }

        @Override
        public boolean ofMemberships() {
            return true;
        }

        @Override
        public void condition(Sql sql) {
            sql.add("and case when e.canonical then");
            HeldMemberships.byFamily(sql, filter, "e.id");
            sql.add("else e.valid_from <= ? and (e.valid_to is null or e.valid_to > ?)", filter.day(), filter.day());
            if (filter.sector() != null) {
                sql.add("and e.sector = ?", filter.sector().name());
            }
            sql.add("end");
        }
    }

    /** By the word that begins as asked, the organizations of each word by id. An organization comes with its first such word only. */
    record ByWord(String beginning) implements OrganizationScan {
        private static final String LAST = "\udbff\udfff";

        @Override
        public List<String> place() {
            return List.of("word", "id");
        }

        @Override
        public void entries(Sql sql, List<String> after, int most) {
            sql.add("select word, organization as id from organization_word where word < ?", beginning + LAST);
            if (after.isEmpty()) {
                sql.add("and word >= ?", beginning);
            } else {
                sql.add("and (word, organization) > (?, ?::uuid)", after.get(0), after.get(1));
            }
            sql.add("order by word, organization limit " + most);
        }

        @Override
        public void condition(Sql sql) {
            sql.add(
                    "and e.word = (select min(w collate \"C\") from unnest(string_to_array(o.search_text, ' ')) as w"
                            + " where starts_with(w, ?))",
                    beginning);
        }
    }

    String FIRST_ID = new UUID(0, 0).toString();
}
