package itu.membership.composition;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.holding.Holding;
import itu.membership.holding.Statement;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/**
 * Reads who came and left between the days of a series. A membership counts from the first day of an unbroken stretch of
 * days on which it is held; a suspension does not break it.
 */
@ApplicationScoped
class MovementReader {
    private final DataSource database;

    MovementReader(DataSource database) {
        this.database = database;
    }

    /**
     * Memberships that came or left in a period.
     *
     * @param place of the period: 1 for the one between the first and the second day of the series
     */
    record Movement(
            int place,
            boolean entry,
            MovementReason reason,
            Category category,
            @Nullable Sector sector,
            long memberships) {}

    /**
     * The movements after the first day of a series up to its last.
     *
     * @param holding its knowledge counts, its day does not
     */
    List<Movement> between(Series series, Holding holding, Slice slice) {
        return new Statement()
                .add("""
                        select width_bucket(moved.day - 1, ?) as place, moved.entry, moved.reason, moved.category, moved.sector,
                               count(*) as memberships
                        from (""", series.days())
                .add(entries(series.first(), series.last(), holding, slice))
                .add("union all")
                .add(departures(series.first(), series.last(), holding, slice))
                .add(") moved group by 1, 2, 3, 4, 5")
                .read(database, row -> {
                    var sector = row.getString("sector");
                    return new Movement(
                            row.getInt("place"),
                            row.getBoolean("entry"),
                            MovementReason.valueOf(row.getString("reason")),
                            Category.valueOf(row.getString("category")),
                            sector == null ? null : Sector.valueOf(sector),
                            row.getLong("memberships"));
                });
    }

    /** One look at what the organization held before tells whether it is an entry at all, and why. */
    private static Statement entries(LocalDate after, LocalDate until, Holding holding, Slice slice) {
        return new Statement()
                .add("""
                        select p.valid_from as day, true as entry, p.category, p.sector,
                               case when before.upgraded then 'UPGRADED' when before.further then 'FURTHER'
                                    when before.held then 'RETURNED' else 'NEW' end as reason
                        from membership_period p cross join lateral (
                            select bool_or(q.membership = p.membership and q.valid_to = p.valid_from) as going_on,
                                   bool_or(p.category = 'SECTOR_MEMBER' and q.category in ('ASSOCIATE', 'SME_ASSOCIATE')
                                       and q.sector = p.sector and q.valid_to = p.valid_from) as upgraded,
                                   bool_or(q.membership <> p.membership
                                       and (q.valid_to is null or q.valid_to >= p.valid_from)) as further,
                                   count(*) > 0 as held
                            from membership_period q
                            where q.organization = p.organization and q.valid_from < p.valid_from and""")
                .add(holding.known("q"))
                .add(") before where")
                .add(holding.known("p"))
                .add("and p.valid_from > ? and p.valid_from <= ? and before.going_on is not true", after, until)
                .add(slice.condition("p"));
    }

    private static Statement departures(LocalDate after, LocalDate until, Holding holding, Slice slice) {
        return new Statement()
                .add("""
                        select p.valid_to, false, p.category, p.sector,
                               case when next.upgraded then 'UPGRADED' else coalesce((
                                   select f.kind from membership_fact f
                                   where f.membership = p.membership and f.effective_on = p.valid_to
                                   and f.kind in ('DENOUNCED', 'EXCLUDED', 'UPGRADED', 'OVERRIDDEN') and""")
                .add(knownFact(holding))
                .add("""
                                   order by f.number desc limit 1),
                               case when next.expired then 'EXEMPTION_EXPIRED' else 'OTHER' end) end
                        from membership_period p cross join lateral (
                            select bool_or(q.membership = p.membership
                                       and q.state in ('ACTIVE', 'SUSPENDED')) as going_on,
                                   bool_or(p.category in ('ASSOCIATE', 'SME_ASSOCIATE') and q.category = 'SECTOR_MEMBER'
                                       and q.sector = p.sector and q.state in ('ACTIVE', 'SUSPENDED')) as upgraded,
                                   bool_or(q.membership = p.membership and q.state = 'EXEMPTION_EXPIRED') as expired
                            from membership_period q
                            where q.organization = p.organization and q.valid_from = p.valid_to and""")
                .add(Holding.known("q", holding.knownAt()))
                .add(") next where")
                .add(holding.known("p"))
                .add("and p.valid_to > ? and p.valid_to <= ? and next.going_on is not true", after, until)
                .add(slice.condition("p"));
    }

    private static Statement knownFact(Holding holding) {
        var knownAt = holding.knownAt();
        return knownAt == null
                ? new Statement().add("f.retracted_at is null")
                : new Statement()
                        .add("f.recorded_at <= ? and (f.retracted_at is null or f.retracted_at > ?)", knownAt, knownAt);
    }
}
