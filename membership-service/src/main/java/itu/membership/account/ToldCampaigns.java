package itu.membership.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.membership.account.OwnItems.CampaignItem;

/** The campaigns that addressed the holders of accounts. The earliest fact of a kind counts, in whatever order they come. */
@ApplicationScoped
class ToldCampaigns {
    private final DataSource dataSource;

    ToldCampaigns(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void addressed(UUID campaign, String name, List<String> holders, Instant at) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into account_campaign as c (holder, campaign, name, addressed_at, happened_at)
                        select distinct holder, ?::uuid, ?, ?::timestamptz, ?::timestamptz from unnest(?::text[]) holder
                        order by holder
                        on conflict (holder, campaign) do update
                        set addressed_at = least(c.addressed_at, excluded.addressed_at),
                            happened_at = greatest(c.happened_at, excluded.happened_at)""")) {
            upsert.setObject(1, campaign);
            upsert.setString(2, name);
            upsert.setObject(3, utc(at));
            upsert.setObject(4, utc(at));
            upsert.setArray(5, connection.createArrayOf("text", holders.toArray()));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep whom a campaign addressed", e);
        }
    }

    void answered(UUID campaign, String name, String holder, String how, Instant at, Instant told) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into account_campaign as c (holder, campaign, name, answered_at, how, happened_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (holder, campaign) do update
                        set how = case when c.answered_at <= excluded.answered_at then c.how else excluded.how end,
                            answered_at = least(c.answered_at, excluded.answered_at),
                            happened_at = greatest(c.happened_at, excluded.happened_at)""")) {
            upsert.setString(1, holder);
            upsert.setObject(2, campaign);
            upsert.setString(3, name);
            upsert.setObject(4, utc(at));
            upsert.setString(5, how);
            upsert.setObject(6, utc(told));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep who answered a campaign", e);
        }
    }

    /** The campaigns of some holders, the newest first. */
    @Transactional
    List<CampaignItem> of(List<String> holders) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select campaign, name, addressed_at, answered_at, how from account_campaign
                        where holder = any (?) order by campaign desc, holder limit 50""")) {
            select.setArray(1, connection.createArrayOf("text", holders.toArray()));
            try (var rows = select.executeQuery()) {
                var items = new ArrayList<CampaignItem>();
                while (rows.next()) {
                    items.add(new CampaignItem(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            instant(rows, 3),
                            rows.getObject(4) != null,
                            instant(rows, 4),
                            rows.getString(5)));
                }
                return items;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read campaigns", e);
        }
    }

    /** When the newest fact happened; null while none came. */
    @Transactional
    @Nullable
    Instant knownUpTo() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select happened_at from account_campaign order by happened_at desc limit 1");
                var rows = select.executeQuery()) {
            return rows.next() ? instant(rows, 1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read how far campaigns are known", e);
        }
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
