package itu.notification.campaign.progress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/**
 * Writes the progress of campaigns to those who follow it. Streams of one campaign share one look at the database per poll,
 * which sees what every instance has done.
 */
@ApplicationScoped
class ProgressStreams {
    private static final Logger LOG = Logger.getLogger(ProgressStreams.class);
    private static final String HEARTBEAT = ":\n\n";
    private static final long FAREWELL_NANOS = Duration.ofSeconds(1).toNanos();

    /** Tokens live, and polls are counted, by the wall clock, wherever the business date has been moved to. */
    private final InstantSource wall = InstantSource.system();

    private final ProgressReader reader;
    private final ProgressStreamConfig config;
    private final ObjectMapper json;
    private final Semaphore free;
    private final AtomicInteger open = new AtomicInteger();
    private final ConcurrentHashMap<UUID, Look> looks = new ConcurrentHashMap<>();
    private volatile boolean running = true;

    ProgressStreams(ProgressReader reader, ProgressStreamConfig config, ObjectMapper json, MeterRegistry metrics) {
        this.reader = reader;
        this.config = config;
        this.json = json;
        this.free = new Semaphore(config.streams());
        metrics.gauge("campaign.streams", open);
    }

    private record Look(Instant at, String id, String data, boolean over) {}

    void end(@Observes ShutdownEvent stopping) {
        running = false;
        for (var waited = 0L; open.get() > 0 && waited < FAREWELL_NANOS; waited += FAREWELL_NANOS / 20) {
            LockSupport.parkNanos(FAREWELL_NANOS / 20);
        }
    }

    /**
     * A stream of a campaign's progress.
     *
     * @param expires when the caller's token does
     * @param seen the last event that the client saw; null when it begins
     * @throws itu.platform.problem.ProblemException 404 without such a campaign, 503 when this instance has as many as it may have
     */
    StreamingOutput follow(UUID campaign, Instant expires, @Nullable String seen) {
        look(campaign);
        if (!running || free.availablePermits() == 0) {
            throw Problem.of(PlatformProblem.TEMPORARILY_UNAVAILABLE).toException();
        }
        return out -> write(out, campaign, expires, seen);
    }

    private void write(OutputStream out, UUID campaign, Instant expires, @Nullable String seen) throws IOException {
        if (!free.tryAcquire()) {
            send(out, end("busy"));
            return;
        }
        open.incrementAndGet();
        try {
            tell(out, campaign, expires, seen);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.debugf("A client of the live progress went away: %s", e.getMessage());
        } finally {
            open.decrementAndGet();
            free.release();
        }
    }

    private void tell(OutputStream out, UUID campaign, Instant expires, @Nullable String seen)
            throws IOException, InterruptedException {
        send(out, "retry: 3000\n\n");
        var last = seen;
        var spoke = wall.instant();
        while (true) {
            var now = wall.instant();
            var look = look(campaign);
            if (!Objects.equals(look.id(), last)) {
                send(out, "id: " + look.id() + "\nevent: progress\ndata: " + look.data() + "\n\n");
                last = look.id();
                spoke = now;
            } else if (Duration.between(spoke, now).compareTo(config.heartbeat()) >= 0) {
                send(out, HEARTBEAT);
                spoke = now;
            }
            var reason = over(look, now, expires);
            if (reason != null) {
                send(out, end(reason));
                return;
            }
            Thread.sleep(config.poll());
        }
    }

    private @Nullable String over(Look look, Instant now, Instant expires) {
        if (!running) {
            return "shutdown";
        }
        if (!now.isBefore(expires)) {
            return "token-expired";
        }
        return look.over() ? "over" : null;
    }

    private Look look(UUID campaign) {
        var now = wall.instant();
        var kept = looks.compute(
                campaign,
                (id, known) ->
                        known != null && Duration.between(known.at(), now).compareTo(config.poll()) < 0
                                ? known
                                : fresh(id, now));
        if (kept == null) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        if (kept.over()) {
            looks.remove(campaign, kept);
        }
        return kept;
    }

    private @Nullable Look fresh(UUID campaign, Instant now) {
        return reader.of(campaign).map(progress -> look(progress, now)).orElse(null);
    }

    private Look look(Progress progress, Instant now) {
        try {
            var data = json.writeValueAsString(progress);
            return new Look(
                    now,
                    UUID.nameUUIDFromBytes(data.getBytes(StandardCharsets.UTF_8))
                            .toString(),
                    data,
                    progress.over());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String end(String reason) {
        return "event: end\ndata: {\"reason\":\"" + reason + "\"}\n\n";
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
