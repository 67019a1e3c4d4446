package itu.membership.composition;

import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.membership.holding.Holding;
import itu.membership.holding.Statement;

/** Reads the counts of many days at once: each membership is looked at once, whatever the number of days. */
@ApplicationScoped
class HistoryReader {
    private final DataSource database;

    HistoryReader(DataSource database) {
        this.database = database;
    }

    /**
     * How many memberships begin to count, or cease to, at a day of a series.
     *
     * @param place of the day in the series; the number of days for what happens after the last
     */
    record Turn(int place, String code, boolean exempt, long change) {}

    /**
     * The turns of memberships by the codes of a dimension that stands in their rows.
     *
     * @param holding its knowledge counts, its day does not
     */
    List<Turn> turns(Series series, Holding holding, Slice slice, Dimension by) {
        return new Statement()
                .add("""
                        with held as (
                            select %s as code, p.category = 'EXEMPT_ORGANIZATION' as exempt,
                                   width_bucket(p.valid_from - 1, days.days) as from_place,
                                   case when p.valid_to is null then cardinality(days.days)
                                        else width_bucket(p.valid_to - 1, days.days) end as to_place,
                                   count(*) as number
                            from membership_period p %s cross join (select ? as days) days
                            where""".formatted(code(by), join(by)), series.days())
                .add(holding.known("p"))
                .add("and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)", series.last(), series.first())
                .add(slice.condition("p"))
                .add("""
                        group by 1, 2, 3, 4)
                        select turn.place, held.code, held.exempt, sum(turn.change) as change
                        from held cross join lateral (values (from_place, number), (to_place, -number)) turn (place, change)
                        where from_place < to_place
                        group by 1, 2, 3""")
                .read(
                        database,
                        row -> new Turn(
                                row.getInt("place"),
                                row.getString("code"),
                                row.getBoolean("exempt"),
                                row.getLong("change")));
    }

    private static String code(Dimension by) {
        return switch (by) {
            case SECTOR -> "coalesce(p.sector, 'ALL')";
            case CATEGORY -> "p.category";
            case REGION -> "coalesce(place.itud_region, 'NONE')";
            case ADMINISTRATIVE_REGION -> "coalesce(place.administrative_region, 'NONE')";
            case MEMBER_STATE -> "p.member_state";
            case SEGMENT -> "coalesce(organization.segment, 'NONE')";
        };
    }

    private static String join(Dimension by) {
        return switch (by) {
            case SECTOR, CATEGORY, MEMBER_STATE -> "";
            case REGION, ADMINISTRATIVE_REGION -> "left join place on place.code = p.member_state";
            case SEGMENT -> "join organization on organization.id = p.organization";
        };
    }
}
