package itu.notification.bounce;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.notification.mailbox.Rows;

/** The database's clock: what others sign with their own clocks must not be judged by one that a rehearsal moves. */
@ApplicationScoped
class DatabaseTime {
    private final Rows rows;

    DatabaseTime(Rows rows) {
        this.rows = rows;
    }

    @Transactional
    Instant now() {
        return (Instant) rows.read("select clock_timestamp() as now").getFirst().getOrDefault("now", Instant.EPOCH);
    }
}
