package itu.notification.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;

/** What is owed to webhooks, and the log of the attempts. */
@ApplicationScoped
class Deliveries {
    private final DataSource dataSource;

    Deliveries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Owes a fact to a webhook; a fact that is owed already is owed once. */
    @Transactional(Transactional.TxType.MANDATORY)
    void owe(UUID webhook, UUID event, String type, String body, Instant now) {
        update("""
                insert into webhook_delivery (id, webhook, event_id, event_type, body, state, due_at, created_at)
                values (?, ?, ?, ?, ?, 'PENDING', clock_timestamp(), ?) on conflict do nothing""", Ids.next(), webhook, event, type, body, Timestamp.from(now));
    }

    /** Takes what is due, for the caller alone until the lease ends. */
    @Transactional
    List<OwedDelivery> claim(int limit, Duration lease) {
        return query(
                """
                update webhook_delivery d set due_at = clock_timestamp() + ? * interval '1 millisecond', attempts = attempts + 1
                where id in (select due.id from webhook_delivery due join webhook w on w.id = due.webhook
                             where due.state = 'PENDING' and due.due_at <= clock_timestamp() and w.state = 'ACTIVE'
                             order by due.due_at limit ? for update of due skip locked)
                returning id, webhook, event_id, body, attempts""",
                row -> new OwedDelivery(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getInt(5)),
                lease.toMillis(),
                limit);
    }

    /** Logs an attempt; {@code wait} is until the next one, null when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    void conclude(OwedDelivery owed, Outcome outcome, Instant now, @Nullable Duration wait) {
        update(
                """
                insert into webhook_attempt (delivery, number, at, status, error, milliseconds)
                select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? from webhook_attempt where delivery = ?""",
                owed.id(),
                Timestamp.from(now),
                outcome.status(),
                outcome.error(),
                outcome.milliseconds(),
                owed.id());
        var state = outcome.delivered()
                ? DeliveryState.DELIVERED
                : wait == null ? DeliveryState.FAILED : DeliveryState.PENDING;
        update("""
                update webhook_delivery set state = ?, due_at = clock_timestamp() + ?::bigint * interval '1 millisecond' where id = ?""", state.name(), state == DeliveryState.PENDING && wait != null ? wait.toMillis() : null, owed.id());
    }

    /** Has a delivery made once more, whatever became of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean again(UUID webhook, UUID delivery) {
        return update("""
                        update webhook_delivery set state = 'PENDING', due_at = clock_timestamp(), attempts = 0
                        where webhook = ? and id = ?""", webhook, delivery) == 1;
    }

    /** Newest first, with their attempts. */
    @Transactional
    List<WebhookDeliveryView> newest(UUID webhook, @Nullable DeliveryState state, @Nullable UUID before, int limit) {
        return query(
                """
                select * from webhook_delivery where webhook = ? and id < ? and (?::text is null or state = ?)
                order by id desc limit ?""",
                this::view,
                webhook,
                before == null ? new UUID(-1, -1) : before,
                state == null ? null : state.name(),
                state == null ? null : state.name(),
                limit);
    }

    @Transactional
    Optional<WebhookDeliveryView> one(UUID webhook, UUID delivery) {
        return query("select * from webhook_delivery where webhook = ? and id = ?", this::view, webhook, delivery)
                .stream()
                .findFirst();
    }

    private WebhookDeliveryView view(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var due = row.getTimestamp("due_at");
        return new WebhookDeliveryView(
                id,
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                DeliveryState.valueOf(row.getString("state")),
                row.getTimestamp("created_at").toInstant(),
                due == null ? null : due.toInstant(),
                attempts(id));
    }

    private List<WebhookDeliveryView.Attempt> attempts(UUID delivery) {
        return query(
                "select number, at, status, error, milliseconds from webhook_attempt where delivery = ? order by number",
                row -> new WebhookDeliveryView.Attempt(
                        row.getInt(1),
                        row.getTimestamp(2).toInstant(),
                        row.getObject(3, Integer.class),
                        row.getString(4),
                        row.getLong(5)),
                delivery);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = fill(connection, sql, values);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries could not be read", e);
        }
    }

    private int update(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var statement = fill(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Deliveries could not be written", e);
        }
    }

    private static PreparedStatement fill(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
