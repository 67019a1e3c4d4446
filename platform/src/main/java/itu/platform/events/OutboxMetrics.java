package itu.platform.events;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/**
 * How far the outbox lags: rows waiting (counted up to 100,000) and the age of the oldest, in seconds; not a number while
 * the database is away.
 */
@Startup
@ApplicationScoped
class OutboxMetrics {
    private static final Logger LOG = Logger.getLogger(OutboxMetrics.class);
    private static final String LAG = """
            select (select count(*) from (select 1 from outbox limit 100000) waiting),
                   coalesce((select extract(epoch from clock_timestamp() - created_at) from outbox order by position limit 1), 0)
            """;

    private final DataSource dataSource;
    private volatile double rows = Double.NaN;
    private volatile double oldestSeconds = Double.NaN;

    OutboxMetrics(DataSource dataSource, MeterRegistry meters, RelayStarter relay) {
        this.dataSource = dataSource;
        Gauge.builder("suite.outbox.rows", () -> rows)
                .description("Facts not yet acknowledged by Kafka")
                .register(meters);
        Gauge.builder("suite.outbox.oldest.seconds", () -> oldestSeconds)
                .description("Age of the oldest fact not yet acknowledged by Kafka")
                .register(meters);
        Gauge.builder("suite.outbox.relay.active", () -> relay.active() ? 1 : 0)
                .description("1 in the instance whose relay is active")
                .register(meters);
    }

    @Scheduled(every = "${suite.outbox.measure-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var lag = statement.executeQuery(LAG)) {
            lag.next();
            rows = lag.getDouble(1);
            oldestSeconds = lag.getDouble(2);
        } catch (SQLException e) {
            rows = Double.NaN;
            oldestSeconds = Double.NaN;
            LOG.debugf("The outbox could not be measured: %s", e.getMessage());
        }
    }
}
