package itu.platform.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Brings the outbox to Kafka, in order per key, at least once.
 *
 * <p>Of all instances on one database a single one is active: the one whose session holds the advisory lock. The lock
 * falls with the session, so a killed instance is followed within one poll. Rows are deleted only after the broker's
 * acknowledgement; a kill between the two sends them again under the same ids.
 *
 * <p>{@code FOR UPDATE SKIP LOCKED} and several workers would be faster and would break the order.
 */
class Relay implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long LOCK = 0x0b0c_0001L;
    private static final int BATCH = 1_000;
    private static final int POLL_MILLIS = 1_000;

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Map<String, Object> kafka;
    private final PublishTrace trace;
    private volatile boolean running = true;
    private volatile boolean active;

    Relay(DataSource dataSource, ObjectMapper json, Map<String, Object> kafka, PublishTrace trace) {
        this.dataSource = dataSource;
        this.json = json;
        this.kafka = kafka;
        this.trace = trace;
    }

    boolean active() {
        return active;
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        while (running) {
            try (var connection = dataSource.getConnection()) {
                try {
                    lead(connection);
                } finally {
                    active = false;
                    release(connection);
                }
            } catch (SQLException | RuntimeException e) {
                LOG.warnf("The relay begins anew: %s", e.getMessage());
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    private void lead(Connection connection) throws SQLException, InterruptedException {
        while (running && !acquire(connection)) {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
        if (!running) {
            return;
        }
        active = true;
        LOG.info("The relay of the outbox is active in this instance");
        execute(connection, "listen " + Doorbell.CHANNEL);
        var wakeUps = connection.unwrap(PGConnection.class);
        while (running) {
            try (var publisher = new Publisher(kafka, trace)) {
                relay(new OutboxTable(connection, json), publisher, wakeUps);
            }
        }
    }

    /** Relays until asked to stop, or until Kafka refuses something: a producer may have failed for good, so the next try gets a new one. */
    private void relay(OutboxTable outbox, Publisher publisher, PGConnection wakeUps)
            throws SQLException, InterruptedException {
        while (running) {
            var rows = outbox.oldest(BATCH);
            if (rows.isEmpty()) {
                wakeUps.getNotifications(POLL_MILLIS);
            } else if (!passOn(rows, outbox, publisher)) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
                return;
            }
        }
    }

    private static boolean passOn(List<OutboxRow> rows, OutboxTable outbox, Publisher publisher)
            throws SQLException, InterruptedException {
        var acknowledged = publisher.publish(rows);
        if (!acknowledged.isEmpty()) {
            outbox.delete(acknowledged);
        }
        return acknowledged.size() == rows.size();
    }

    private static boolean acquire(Connection connection) throws SQLException {
        try (var lock = connection.createStatement();
                var row = lock.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void release(Connection connection) throws SQLException {
        execute(connection, "unlisten *; select pg_advisory_unlock_all()");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
