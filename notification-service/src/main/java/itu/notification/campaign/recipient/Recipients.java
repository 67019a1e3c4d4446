package itu.notification.campaign.recipient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.notification.campaign.recipient.RecipientView.Outcome;

/** Reads the frozen lists with what became of each mail. */
@ApplicationScoped
class Recipients {
    private static final String PAGE = """
            select r.step, r.number, r.addressee_kind, r.addressee, r.role, r.mailbox, r.language, r.groups, r.region,
                   case when d.number is null or d.outcome = 'DEFERRED'
                        then case when c.state in ('FINISHED', 'CANCELLED') then 'STOPPED' else coalesce(d.outcome, 'UNTRIED') end
                        else d.outcome end,
                   coalesce(d.attempts, 0), d.at, d.answer, coalesce(d.doubtful, false), d.bounced_at, s.content, s.content_version,
                   (select min(a.at) from campaign_reply a
                    where a.campaign = r.campaign and a.addressee = r.addressee and a.withdrawn_at is null)
            from recipient r
            join campaign c on c.id = r.campaign
            join campaign_step s on s.campaign = r.campaign and s.number = r.step
            left join delivery d on d.campaign = r.campaign and d.step = r.step and d.number = r.number
            where r.campaign = ? and (r.step, r.number) > (?, ?)%s
            order by r.step, r.number limit ?""";

    private final DataSource dataSource;

    Recipients(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The place of a recipient in the list. */
    record Place(int step, long number) {
        static final Place BEFORE_ALL = new Place(0, 0);
    }

    boolean exists(UUID campaign) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select exists (select from campaign where id = ?)")) {
            select.setObject(1, campaign);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not look for a campaign", e);
        }
    }

    /** Up to {@code limit} recipients behind a place, by step and number. */
    List<RecipientView> page(UUID campaign, RecipientFilter filter, Place after, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(PAGE.formatted(filter.conditions()))) {
            var next = 1;
            select.setObject(next++, campaign);
            select.setInt(next++, after.step());
            select.setLong(next++, after.number());
            for (var value : filter.values()) {
                select.setObject(next++, value);
            }
            select.setInt(next, limit);
            var page = new ArrayList<RecipientView>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    page.add(view(row));
                }
            }
            return page;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read recipients", e);
        }
    }

    private static RecipientView view(ResultSet row) throws SQLException {
        return new RecipientView(
                row.getInt(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                List.of((String[]) row.getArray(8).getArray()),
                row.getString(9),
                Outcome.valueOf(row.getString(10)),
                row.getInt(11),
                instant(row, 12),
                row.getString(13),
                row.getBoolean(14),
                instant(row, 15),
                row.getObject(16, UUID.class),
                row.getObject(17, Integer.class),
                instant(row, 18));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
