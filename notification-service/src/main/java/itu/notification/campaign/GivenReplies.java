package itu.notification.campaign;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** Answers of all kinds, and the campaigns that they answer. */
@ApplicationScoped
class GivenReplies {
    private static final String OFFICE = "OFFICE";

    private final DataSource dataSource;

    GivenReplies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A campaign that was answered. */
    record AnsweredCampaign(UUID id, String name, boolean launched) {}

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    /** Keeps an answer, whoever asks for it. */
    void keep(ReplyKind kind, String reference, String addressee, String answer, Instant at) {
        change("""
                insert into answer as a (kind, reference, addressee, answer, at) values (?, ?, ?, ?, ?)
                on conflict (kind, reference, addressee, answer) do update set withdrawn_at = null, at = excluded.at
                where a.withdrawn_at is not null""", statement -> {
            statement.setString(1, kind.name());
            statement.setString(2, reference);
            statement.setString(3, addressee);
            statement.setString(4, answer);
            statement.setObject(5, utc(at));
        });
    }

    /** The campaigns that wait for answers of a kind, in the order in which they may be held. */
    List<AnsweredCampaign> awaiting(ReplyKind kind, String reference) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select id, name, state in ('RUNNING', 'PAUSED', 'FINISHED') from campaign
                        where reply ->> 'kind' = ? and reply ->> 'reference' = ? order by id""")) {
            select.setString(1, kind.name());
            select.setString(2, reference);
            var found = new ArrayList<AnsweredCampaign>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new AnsweredCampaign(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read who waits for an answer", e);
        }
    }

    /** Notes that an addressee has answered a campaign; says whether that is news. */
    boolean note(UUID campaign, String addressee, String kind, String answer, Instant at) {
        return change("""
                        insert into campaign_reply as r (campaign, addressee, kind, reference, at) values (?, ?, ?, ?, ?)
                        on conflict (campaign, addressee, kind, reference) do update
                        set withdrawn_at = null, at = excluded.at where r.withdrawn_at is not null""", statement -> {
                    statement.setObject(1, campaign);
                    statement.setString(2, addressee);
                    statement.setString(3, kind);
                    statement.setString(4, answer);
                    statement.setObject(5, utc(at));
                })
                == 1;
    }

    boolean noteByOffice(UUID campaign, String addressee, String reference, Instant at) {
        return note(campaign, addressee, OFFICE, reference, at);
    }

    /** Nothing of a kind stands any more. */
    void withdraw(ReplyKind kind, String reference, String addressee, Instant at) {
        change("""
                update answer set withdrawn_at = ?
                where kind = ? and reference = ? and addressee = ? and withdrawn_at is null""", statement -> {
            statement.setObject(1, utc(at));
            statement.setString(2, kind.name());
            statement.setString(3, reference);
            statement.setString(4, addressee);
        });
        change("""
                update campaign_reply r set withdrawn_at = ?
                from campaign c
                where c.reply ->> 'kind' = ? and c.reply ->> 'reference' = ?
                  and r.campaign = c.id and r.addressee = ? and r.kind = c.reply ->> 'kind' and r.withdrawn_at is null""", statement -> {
            statement.setObject(1, utc(at));
            statement.setString(2, kind.name());
            statement.setString(3, reference);
            statement.setString(4, addressee);
        });
    }

    /** Takes back what the office entered; says whether it stood. */
    boolean withdrawByOffice(UUID campaign, String addressee, String reference, Instant at) {
        return change("""
                        update campaign_reply set withdrawn_at = ?
                        where campaign = ? and addressee = ? and kind = 'OFFICE' and reference = ? and withdrawn_at is null""", statement -> {
                    statement.setObject(1, utc(at));
                    statement.setObject(2, campaign);
                    statement.setString(3, addressee);
                    statement.setString(4, reference);
                })
                == 1;
    }

    /** Gives a draft the answers that came before it, in the place of those to what it asked before. */
    void gatherAnew(UUID campaign) {
        change(
                "delete from campaign_reply where campaign = ? and kind <> 'OFFICE'",
                statement -> statement.setObject(1, campaign));
        gather(campaign);
    }

    /** Gives a campaign the answers that came before it. */
    void gather(UUID campaign) {
        change("""
                insert into campaign_reply (campaign, addressee, kind, reference, at)
                select c.id, a.addressee, a.kind, a.answer, a.at
                from campaign c join answer a on a.kind = c.reply ->> 'kind' and a.reference = c.reply ->> 'reference'
                where c.id = ? and a.withdrawn_at is null
                on conflict do nothing""", statement -> statement.setObject(1, campaign));
    }

    /** Who has answered, by code, id or mailbox. */
    List<String> standing(UUID campaign) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select distinct addressee from campaign_reply where campaign = ? and withdrawn_at is null
                        order by addressee""")) {
            select.setObject(1, campaign);
            var all = new ArrayList<String>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    all.add(row.getString(1));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read who has answered", e);
        }
    }

    /** One reply. */
    record Reply(
            String addressee,
            String kind,
            String reference,
            Instant at,
            @Nullable Instant withdrawnAt) {}

    /** A page of replies in the order of their addressees. */
    List<Reply> page(UUID campaign, @Nullable List<String> after, int limit) {
        var key = after == null ? List.of("", "", "") : after;
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select addressee, kind, reference, at, withdrawn_at from campaign_reply
                        where campaign = ? and (addressee, kind, reference) > (?, ?, ?)
                        order by addressee, kind, reference limit ?""")) {
            select.setObject(1, campaign);
            select.setString(2, key.get(0));
            select.setString(3, key.get(1));
            select.setString(4, key.get(2));
            select.setInt(5, limit);
            var page = new ArrayList<Reply>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var withdrawn = row.getObject(5, OffsetDateTime.class);
                    page.add(new Reply(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            withdrawn == null ? null : withdrawn.toInstant()));
                }
            }
            return page;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read replies", e);
        }
    }

    /** Whether a launched campaign has written to somebody. */
    boolean addressed(UUID campaign, String addressee) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select exists (select from recipient where addressee = ? and campaign = ?)")) {
            select.setString(1, addressee);
            select.setObject(2, campaign);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read whom a campaign addressed", e);
        }
    }

    private int change(String sql, Filling filling) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep an answer", e);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
