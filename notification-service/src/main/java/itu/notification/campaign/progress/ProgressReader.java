package itu.notification.campaign.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.campaign.progress.Progress.StepProgress;

/**
 * Reads numbers from the counters. In a campaign that has ended, what nobody tried and what was put off counts as stopped:
 * nothing is written per recipient for that, however many there are.
 */
@ApplicationScoped
class ProgressReader {
    private static final String PROGRESS = """
            select c.state, s.number, s.state, coalesce(s.targeted, 0), c.state in ('FINISHED', 'CANCELLED'),
                   n.accepted, n.deferred, n.refused, n.suppressed, n.stopped, n.expired, n.unwritable, n.bounced
            from campaign c
            join campaign_step s on s.campaign = c.id
            cross join lateral (
                select coalesce(sum(change) filter (where outcome = 'ACCEPTED'), 0)::bigint as accepted,
                       coalesce(sum(change) filter (where outcome = 'DEFERRED'), 0)::bigint as deferred,
                       coalesce(sum(change) filter (where outcome = 'REFUSED'), 0)::bigint as refused,
                       coalesce(sum(change) filter (where outcome = 'SUPPRESSED'), 0)::bigint as suppressed,
                       coalesce(sum(change) filter (where outcome = 'STOPPED'), 0)::bigint as stopped,
                       coalesce(sum(change) filter (where outcome = 'EXPIRED'), 0)::bigint as expired,
                       coalesce(sum(change) filter (where outcome = 'UNWRITABLE'), 0)::bigint as unwritable,
                       coalesce(sum(change) filter (where outcome = 'BOUNCED'), 0)::bigint as bounced
                from campaign_count n where n.campaign = s.campaign and n.step = s.number) n
            where c.id = ? order by s.number""";

    private final DataSource dataSource;

    ProgressReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Empty when there is no such campaign. */
    Optional<Progress> of(UUID campaign) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(PROGRESS)) {
            select.setObject(1, campaign);
            var state = "";
            var total = Counts.none();
            var steps = new ArrayList<StepProgress>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    state = row.getString(1);
                    var counts = counts(row);
                    total = total.plus(counts);
                    steps.add(new StepProgress(row.getInt(2), row.getString(3), counts));
                }
            }
            return steps.isEmpty() ? Optional.empty() : Optional.of(new Progress(campaign, state, total, steps));
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the progress of a campaign", e);
        }
    }

    private static Counts counts(ResultSet row) throws SQLException {
        var targeted = row.getLong(4);
        var over = row.getBoolean(5);
        var accepted = row.getLong(6);
        var deferred = row.getLong(7);
        var refused = row.getLong(8);
        var suppressed = row.getLong(9);
        var stopped = row.getLong(10);
        var expired = row.getLong(11);
        var unwritable = row.getLong(12);
        var untried = targeted - accepted - deferred - refused - suppressed - stopped - expired - unwritable;
        return new Counts(
                targeted,
                accepted,
                over ? 0 : deferred,
                refused,
                suppressed,
                over ? stopped + deferred + untried : stopped,
                expired,
                unwritable,
                over ? 0 : untried,
                row.getLong(13));
    }
}
