package itu.platform.events;

import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

/**
 * Wakes the active relay, which may live in another instance.
 *
 * <p>NOTIFY runs after the commit on a connection of its own, not inside the transaction: PostgreSQL takes a lock over
 * the whole database while a transaction that notified commits, which would make all writers queue. Rings that come
 * while one is on its way are answered by the next one. A ring that gets lost is made good by the relay's poll.
 */
@ApplicationScoped
class Doorbell {
    static final String CHANNEL = "outbox";

    private static final Logger LOG = Logger.getLogger(Doorbell.class);

    private final DataSource dataSource;
    private final Semaphore rings = new Semaphore(0);
    private volatile boolean running = true;

    Doorbell(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void begin(@Observes StartupEvent started) {
        Thread.ofVirtual().name("outbox-doorbell").start(this::carry);
    }

    void end(@Observes ShutdownEvent stopping) {
        running = false;
        ring();
    }

    void ring() {
        rings.release();
    }

    private void carry() {
        while (running) {
            rings.acquireUninterruptibly();
            rings.drainPermits();
            try (var connection = dataSource.getConnection();
                    var notify = connection.createStatement()) {
                notify.execute("notify " + CHANNEL);
            } catch (SQLException | RuntimeException e) {
                LOG.debugf("The relay was not woken and will find the facts by its poll: %s", e.getMessage());
            }
        }
    }
}
