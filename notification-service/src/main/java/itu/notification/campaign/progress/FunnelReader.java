package itu.notification.campaign.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.campaign.progress.Funnel.Line;

/** Counts addressees from the frozen lists, their deliveries and the answers, all from one look at the database. */
@ApplicationScoped
class FunnelReader {
    /** By step an addressee counts once in each step; otherwise once under its first mail. The line of all comes last. */
    private static final String FUNNEL = """
            with mail as (
                select r.addressee, r.step, r.number, %s as key,
                       coalesce(d.outcome in ('ACCEPTED', 'DEFERRED', 'REFUSED') and d.attempts > 0, false) as sent,
                       coalesce(d.outcome = 'ACCEPTED', false) as accepted,
                       d.bounced_at is not null as bounced
                from recipient r left join delivery d using (campaign, step, number)
                where r.campaign = ? and r.role is distinct from 'REGIONAL_DIRECTOR'),
            one as (
                select addressee, %s as key, bool_or(sent) as sent, bool_or(accepted) as accepted, bool_or(bounced) as bounced
                from mail group by addressee%s),
            answered as (
                select addressee, bool_or(kind = 'DECLARATION') as declared
                from campaign_reply where campaign = ? and withdrawn_at is null group by addressee)
            select case when grouping(key) = 1 then '*' else key end, count(distinct addressee),
                   count(distinct addressee) filter (where sent), count(distinct addressee) filter (where accepted),
                   count(distinct addressee) filter (where bounced), count(distinct addressee) filter (where a.addressee is not null),
                   count(distinct addressee) filter (where a.declared)
            from one left join answered a using (addressee)
            group by grouping sets ((key), ()) order by grouping(key), 1""";

    private final DataSource dataSource;

    FunnelReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Empty when there is no such campaign. */
    Optional<Funnel> of(UUID campaign, Dimension by) {
        var sql = by == Dimension.STEP
                ? FUNNEL.formatted(by.column(), "key", ", key")
                : FUNNEL.formatted(by.column(), "(array_agg(key order by step, number))[1]", "");
        try (var connection = dataSource.getConnection();
                var exists = connection.prepareStatement("select exists (select from campaign where id = ?)");
                var select = connection.prepareStatement(sql)) {
            exists.setObject(1, campaign);
            try (var row = exists.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            select.setObject(1, campaign);
            select.setObject(2, campaign);
            var lines = new ArrayList<Line>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(line(row));
                }
            }
            var total = lines.removeLast();
            return Optional.of(new Funnel(campaign, by, lines, total));
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the funnel of a campaign", e);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }
}
