package itu.membership.composition;

import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.holding.Holding;
import itu.membership.holding.Statement;

/** Reads what the organizations of the register hold on a day; an alias counts as the organization that it stands for. */
@ApplicationScoped
class Profiles {
    private final DataSource database;

    Profiles(DataSource database) {
        this.database = database;
    }

    /**
     * The profiles of a day; the caller has a transaction.
     *
     * @param bySegment whether organizations of different segments have different profiles
     * @param segment only the organizations of this segment; null for all
     */
    List<Profile> on(Holding holding, boolean bySegment, @Nullable String segment) {
        Statement.allowMemory(database);
        var wanted = bySegment || segment != null;
        var statement = holders(holding)
                .add("select holder.profile, %s as segment, count(*) as organizations from holder"
                        .formatted(wanted ? "organization.segment" : "null::text"));
        if (wanted) {
            statement.add("join organization on organization.id = holder.id");
        }
        if (segment != null) {
            statement.add("where organization.segment = ?", segment);
        }
        return statement
                .add("group by 1, 2")
                .read(
                        database,
                        row -> Profile.read(
                                row.getString("profile"), row.getString("segment"), row.getLong("organizations")));
    }

    /** Aliases are few: grouped apart, they leave the order of the index to all the others. */
    private static Statement holders(Holding holding) {
        var profile = "string_agg(%s, ' ') as profile".formatted(Profile.AS_TEXT);
        return new Statement()
                .add("""
                        with family as materialized (
                            select id, canonical from canonical_organization
                            union select canonical, canonical from canonical_organization),
                        holder as (
                            select p.organization as id, %s from membership_period p where""".formatted(profile))
                .add(holding.onDay("p"))
                .add("""
                        and p.organization not in (select id from family) group by p.organization
                        union all
                        select family.canonical, %s
                        from membership_period p join family on family.id = p.organization where""".formatted(profile))
                .add(holding.onDay("p"))
                .add("group by family.canonical)");
    }
}
