package itu.membership.bulk;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.platform.events.EventContext;
import itu.platform.problem.Causes;
import itu.platform.time.BusinessClock;

/**
 * Works on imports, a step at a time. A step holds the import's row, so that of several instances one works on it, and commits
 * its effect together with the place of the next one: after a crash any instance goes on from there.
 */
@ApplicationScoped
class Working {
    private static final Logger LOG = Logger.getLogger(Working.class);
    private static final int MOST_FAILURES = 5;
    private static final int SECONDS = 300;

    private final ReentrantLock atWork = new ReentrantLock();
    private final DataSource dataSource;
    private final Operations operations;
    private final List<Importer> importers;
    private final EventContext context;
    private final BusinessClock clock;
    private final int rows;
    private volatile boolean stopping;

    @Inject
    Working(
            DataSource dataSource,
            Operations operations,
            @All List<Importer> importers,
            EventContext context,
            BusinessClock clock,
            @ConfigProperty(name = "suite.imports.chunk", defaultValue = "50000") int rows) {
        this.dataSource = dataSource;
        this.operations = operations;
        this.importers = importers;
        this.context = context;
        this.clock = clock;
        this.rows = rows;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Begins at once instead of at the next look. */
    void wake() {
        Thread.ofVirtual().name("imports").start(this::workOn);
    }

    @Scheduled(every = "${suite.imports.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void workOn() {
        if (!atWork.tryLock()) {
            return;
        }
        try {
            var goesOn = true;
            while (goesOn && !stopping) {
                goesOn = step();
            }
        } finally {
            atWork.unlock();
        }
    }

    /** One step of one import; false when there is nothing to do now. */
    @ActivateRequestContext
    boolean step() {
        var held = new UUID[1];
        try {
            return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
                var operation = operations.hold().orElse(null);
                if (operation == null) {
                    return false;
                }
                held[0] = operation.id();
                context.resume(operation.correlationId(), operation.requestedBy());
                step(operation);
                return true;
            });
        } catch (RuntimeException e) {
            tell(held[0], e);
            return false;
        }
    }

    private void step(Operation operation) throws SQLException {
        var level = operation.level();
        if (operations.isCancelled(operation.id())) {
            operations.finish(operation.id(), OperationState.CANCELLED, clock.instant());
        } else if (level == null) {
            try (var connection = dataSource.getConnection()) {
                importer(operation).link(connection, operation.table());
            }
            operations.linked(operation);
        } else {
            goOn(operation, level);
        }
    }

    private void goOn(Operation operation, int level) throws SQLException {
        var last = operations.lastOfChunk(operation, level, rows);
        if (last.isPresent()) {
            merge(operation, level, last.get());
        } else if (level < operation.levels()) {
            operations.nextLevel(operation, level + 1);
        } else {
            operations.finish(operation.id(), OperationState.DONE, clock.instant());
        }
    }

    private void merge(Operation operation, int level, long last) throws SQLException {
        var chunk = new Chunk(
                operation.id(),
                operation.table(),
                level,
                operation.line(),
                last,
                operation.dryRun(),
                operation.requestedBy(),
                operation.correlationId(),
                clock.instant(),
                (long) operation.created() + operation.updated());
        var outcomes = new Outcomes();
        try (var connection = dataSource.getConnection()) {
            importer(operation).merge(connection, chunk, outcomes);
        }
        operations.merged(operation, level, last, outcomes);
    }

    private Importer importer(Operation operation) {
        return importers.stream()
                .filter(importer -> importer.subject().equals(operation.subject()))
                .findFirst()
                .orElseThrow();
    }

    private void tell(@Nullable UUID operation, RuntimeException e) {
        if (stopping) {
            LOG.debugf("Imports are left to the next start: %s", e.getMessage());
        } else if (operation == null || Causes.passing(e)) {
            LOG.warnf("Imports go on later, the database is away: %s", e.getMessage());
        } else {
            LOG.errorf(e, "A step of import %s failed", operation);
            QuarkusTransaction.requiringNew().run(() -> operations.failed(operation, MOST_FAILURES, clock.instant()));
        }
    }

    /** Gives up files that nobody sends any more, and forgets the rows of old imports. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidyUp() {
        operations.silent().forEach(operations::abandon);
        operations.old().forEach(operations::forgetRows);
    }
}
