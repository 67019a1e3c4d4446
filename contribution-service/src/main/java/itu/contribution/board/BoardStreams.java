package itu.contribution.board;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/**
 * The open streams of this instance. One thread looks for new facts under all calls that somebody watches, whichever
 * instance recorded them, and sleeps while nobody watches any.
 */
@ApplicationScoped
class BoardStreams {
    private static final Logger LOG = Logger.getLogger(BoardStreams.class);
    private static final long FAREWELL_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final BoardOfReplies boards;
    private final ReplyFacts facts;
    private final LiveText texts;
    private final BoardTag tags;
    private final BoardStreamConfig config;
    private final Map<String, WatchedCall> watched = new ConcurrentHashMap<>();
    private final Map<String, Integer> byCaller = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final Semaphore somebodyCame = new Semaphore(0);
    private volatile boolean running = true;

    BoardStreams(
            BoardOfReplies boards,
            ReplyFacts facts,
            LiveText texts,
            BoardTag tags,
            BoardStreamConfig config,
            MeterRegistry metrics) {
        this.boards = boards;
        this.facts = facts;
        this.texts = texts;
        this.tags = tags;
        this.config = config;
        metrics.gauge("board.streams", open);
    }

    void begin(@Observes StartupEvent started) {
        Thread.ofVirtual().name("board-watch").start(this::watch);
    }

    void end(@Observes ShutdownEvent stopping) {
        running = false;
        somebodyCame.release();
        watched.values().forEach(call -> call.endAll("shutdown"));
        // The clients' threads say goodbye; the server closes the connections soon after.
        for (var waited = 0L; open.get() > 0 && waited < FAREWELL_NANOS; waited += FAREWELL_NANOS / 20) {
            LockSupport.parkNanos(FAREWELL_NANOS / 20);
        }
    }

    /**
     * Opens a stream on a call. Must be {@linkplain #leave left}, whatever happens.
     *
     * @param expires when the caller's token does
     * @param after the last event that the client saw; null when it begins
     * @throws itu.platform.problem.ProblemException 404 without such a call, 429 or 503 when the caller, or this instance,
     *     has as many streams as it may have
     */
    BoardStream open(String call, Viewer viewer, String subject, Instant expires, @Nullable FactPosition after) {
        var stream = new BoardStream(viewer, subject, expires, config.heartbeat());
        var all = open.incrementAndGet();
        var callers = byCaller.merge(subject, 1, Integer::sum);
        try {
            if (all > config.streams() || !running) {
                throw Problem.of(PlatformProblem.TEMPORARILY_UNAVAILABLE).toException();
            }
            if (callers > config.streamsPerCaller()) {
                throw Problem.of(BoardProblem.TOO_MANY_STREAMS)
                        .with("limit", config.streamsPerCaller())
                        .toException();
            }
            var on = watched.compute(call, (slug, known) -> {
                var one = known == null ? new WatchedCall(slug, boards, facts, texts, tags) : known;
                one.add(stream);
                return one;
            });
            on.begin(stream, after);
            somebodyCame.release();
            return stream;
        } catch (RuntimeException e) {
            leave(call, stream);
            throw e;
        }
    }

    /** Forgets a stream; once is enough, twice does no harm. */
    void leave(String call, BoardStream stream) {
        if (!stream.leaves()) {
            return;
        }
        open.decrementAndGet();
        byCaller.computeIfPresent(stream.subject(), (subject, count) -> count == 1 ? null : count - 1);
        watched.computeIfPresent(call, (slug, one) -> {
            one.remove(stream);
            return one.watched() ? one : null;
        });
    }

    private void watch() {
        while (running) {
            try {
                if (watched.isEmpty()) {
                    somebodyCame.acquire();
                } else {
                    TimeUnit.NANOSECONDS.sleep(config.poll().toNanos());
                }
                somebodyCame.drainPermits();
                watched.values().forEach(this::look);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    private void look(WatchedCall call) {
        try {
            call.look(config.refresh());
        } catch (RuntimeException e) {
            LOG.warnf("The live board looks again: %s", e);
        }
    }
}
