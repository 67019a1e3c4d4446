package itu.membership.duplicate;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import itu.membership.bulk.ImportsAtWork;
import itu.platform.problem.Causes;
import itu.platform.time.BusinessClock;

/**
 * Looks for duplicates behind the writers: takes entries that are new or changed, a batch in each transaction, computes their
 * keys and the pairs that follow. After an import of a million entries it goes on where it was, however often it is stopped.
 * While an import is at work it waits: of the same processors it would take almost as much as the import itself.
 */
@ApplicationScoped
class LookingForDuplicates {
    private static final Logger LOG = Logger.getLogger(LookingForDuplicates.class);
    private static final long LOCK = 0x0b0c_0010L;
    private static final int BATCH = 1_000;
    private static final int MOST_BATCHES = 50;

    private final DataSource dataSource;
    private final EntryKeys keys;
    private final SuspectedPairs pairs;
    private final BusinessClock clock;
    private final ImportsAtWork imports;

    LookingForDuplicates(
            DataSource dataSource, EntryKeys keys, SuspectedPairs pairs, BusinessClock clock, ImportsAtWork imports) {
        this.dataSource = dataSource;
        this.keys = keys;
        this.pairs = pairs;
        this.clock = clock;
        this.imports = imports;
    }

    @Scheduled(every = "${suite.duplicates.look-every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            for (var batch = 0; batch < MOST_BATCHES && !imports.any(); batch++) {
                if (QuarkusTransaction.requiringNew().call(this::batch) < BATCH) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            if (!Causes.passing(e)) {
                throw e;
            }
            LOG.warnf("Duplicates are looked for later, the database is away: %s", e.getMessage());
        }
    }

    private int batch() {
        try (var connection = dataSource.getConnection()) {
            if (!alone(connection)) {
                return 0;
            }
            var entries = keys.refresh(connection, BATCH);
            if (!entries.isEmpty()) {
                pairs.refresh(connection, entries, clock.instant());
            }
            return entries.size();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not look for duplicates", e);
        }
    }

    /** Two at once would each miss the pairs that have one entry in either batch. */
    private static boolean alone(Connection connection) throws SQLException {
        try (var lock = connection.createStatement();
                var row = lock.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
