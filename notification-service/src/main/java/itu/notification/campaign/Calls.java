package itu.notification.campaign;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/** The calls that contribution-service has told, by the reference of their circular letter. */
@ApplicationScoped
class Calls {
    private final DataSource dataSource;

    Calls(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param deadline null while only its end was told */
    record FollowedCall(@Nullable String period, @Nullable LocalDate deadline, boolean closed) {}

    /**
     * Holds a call, known or not, until the end of the transaction: whoever learns of it and whoever begins to wait for it come one
     * after the other, so that neither misses the other.
     */
    void hold(String call) {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement(
                        "select pg_advisory_xact_lock(hashtextextended('followed_call/' || ?, 0))")) {
            lock.setString(1, call);
            lock.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not hold a call", e);
        }
    }

    Optional<FollowedCall> find(String call) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select period, deadline, closed from followed_call where call = ?")) {
            select.setString(1, call);
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new FollowedCall(
                                row.getString(1), row.getObject(2, LocalDate.class), row.getBoolean(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read a call", e);
        }
    }

    /**
     * Keeps what was told; an older fact does not displace a newer one.
     *
     * @param period null leaves it as it was told before
     * @param deadline null leaves it as it was told before
     * @return whether it is news
     */
    boolean learn(String call, @Nullable String period, @Nullable LocalDate deadline, boolean closed, long sequence) {
        try (var connection = dataSource.getConnection();
                var upsert = connection.prepareStatement("""
                        insert into followed_call as c (call, period, deadline, closed, sequence) values (?, ?, ?, ?, ?)
                        on conflict (call) do update
                        set period = coalesce(excluded.period, c.period),
                            deadline = coalesce(excluded.deadline, c.deadline), closed = excluded.closed,
                            sequence = excluded.sequence
                        where c.sequence < excluded.sequence""")) {
            upsert.setString(1, call);
            upsert.setString(2, period);
            upsert.setObject(3, deadline);
            upsert.setBoolean(4, closed);
            upsert.setLong(5, sequence);
            return upsert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("Could not keep a call", e);
        }
    }
}
