package itu.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import itu.platform.problem.Causes;

/**
 * Chains the audit in the background, so that writers never queue for the head of the chain.
 *
 * <p>Only rows of transactions older than every open one are sealed; no row can slip in between later. Transaction ids
 * are those of the database cluster: restore it physically (point in time), not from a dump, to keep the chain.
 */
@ApplicationScoped
class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final long LOCK = 0x0b0c_0002L;

    private final DataSource dataSource;

    Sealer(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Scheduled(every = "${suite.audit.seal-every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        try {
            QuarkusTransaction.requiringNew().run(this::sealNow);
        } catch (RuntimeException e) {
            if (!Causes.passing(e)) {
                throw e;
            }
            LOG.warnf("The audit is sealed later, the database is away: %s", e.getMessage());
        }
    }

    private void sealNow() {
        try (var connection = dataSource.getConnection()) {
            if (!alone(connection)) {
                return;
            }
            var last = Seal.last(connection);
            var horizon = horizon(connection);
            var run = ChainHash.over(connection, last.hash(), last.txBefore(), horizon);
            if (run.rows() > 0) {
                new Seal(last.number() + 1, horizon, run.rows(), run.hash()).insert(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not seal the audit", e);
        }
    }

    private static boolean alone(Connection connection) throws SQLException {
        try (var lock = connection.createStatement();
                var row = lock.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String horizon(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_snapshot_xmin(pg_current_snapshot())::text")) {
            row.next();
            return row.getString(1);
        }
    }
}
