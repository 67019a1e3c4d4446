package itu.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.Causes;

/**
 * Keeps a few hundred mails in memory for the connections: takes up recipients of the steps that run, leaves out whom nothing
 * is sent to, and gives back what is no longer to be sent. Looks four times a second, so that a pause works within one.
 */
final class Feeding implements Runnable {
    private static final Logger LOG = Logger.getLogger(Feeding.class);
    private static final long LOOKS_EVERY = Duration.ofMillis(250).toNanos();
    private static final long KEEPS_HOUSE_EVERY = Duration.ofSeconds(1).toNanos();
    private static final Duration IDLE = Duration.ofMillis(50);

    /** What a step may still have to give until the next look. */
    private static final class Supply {
        private boolean due = true;
        private boolean abandoned = true;
        private boolean fresh = true;
    }

    private final DeliveryConfig config;
    private final Parts parts;
    private final Waiting waiting;
    private final Recorder recorder;
    private final Meters meters = new Meters();
    private Map<RunningStep, Supply> running = Map.of();
    private volatile @Nullable UUID sender;
    private int instances = 1;
    private long lookedAt;
    private long keptHouseAt;
    private volatile boolean lost;
    private volatile boolean stopping;

    Feeding(DeliveryConfig config, Parts parts, Waiting waiting, Recorder recorder) {
        this.config = config;
        this.parts = parts;
        this.waiting = waiting;
        this.recorder = recorder;
    }

    /** Others have taken over what this instance had: it forgets all of it and begins as a new one. */
    void lose(UUID which) {
        if (which.equals(sender)) {
            lost = true;
        }
    }

    void stop() {
        stopping = true;
    }

    /** The instance as which it sends; null before it has begun. */
    @Nullable
    UUID sender() {
        return sender;
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                var self = sender();
                if (lost || self == null) {
                    self = begin();
                }
                look(self);
                if (feed(self)) {
                    waiting.awaitRoom(config.range(), IDLE);
                } else {
                    Thread.sleep(IDLE);
                }
            } catch (InterruptedException e) {
                stopping = true;
            } catch (RuntimeException e) {
                LOG.logf(Causes.passing(e) ? Logger.Level.WARN : Logger.Level.ERROR, e, "Sending waits");
                pause();
            }
        }
    }

    /** Gives back all that nobody has in hand. */
    void emptyHands() {
        giveBack(waiting.remove(_ -> true));
    }

    private UUID begin() {
        waiting.remove(_ -> true);
        var fresh =
                parts.senders().register(config.connections(), config.lease().toMillis());
        sender = fresh;
        lost = false;
        keptHouseAt = System.nanoTime() - KEEPS_HOUSE_EVERY;
        lookedAt = System.nanoTime() - LOOKS_EVERY;
        return fresh;
    }

    private void look(UUID self) {
        var now = System.nanoTime();
        if (now - keptHouseAt >= KEEPS_HOUSE_EVERY) {
            keptHouseAt = now;
            keepHouse(self);
        }
        if (now - lookedAt < LOOKS_EVERY) {
            return;
        }
        lookedAt = now;
        var found = parts.right().held() ? parts.steps().running() : List.<RunningStep>of();
        running = found.stream()
                .collect(Collectors.toMap(step -> step, _ -> new Supply(), (a, _) -> a, LinkedHashMap::new));
        var keys = found.stream().map(RunningStep::key).collect(Collectors.toSet());
        giveBack(waiting.remove(mail -> !keys.contains(mail.step().key())));
        meters.keep(found);
        found.stream().filter(step -> step.untouched() <= 0).forEach(parts.steps()::finish);
    }

    private void keepHouse(UUID self) {
        if (!parts.senders().renew(self, config.lease().toMillis())) {
            lose(self);
            return;
        }
        var doubtful = parts.senders().takeOver();
        if (doubtful > 0) {
            LOG.warnf("A sender was lost with %d mails in hand; they are sent once more", doubtful);
        }
        instances = Math.max(1, parts.senders().living());
        waiting.share(instances);
    }

    private void giveBack(List<Mail> mails) {
        if (!mails.isEmpty()) {
            recorder.giveBack(mails);
        }
    }

    /** Takes up some of each step that may have more, an equal share of each; says whether there was any. */
    private boolean feed(UUID self) throws InterruptedException {
        if (waiting.size() >= config.range()) {
            return false;
        }
        var fed = false;
        var share = Math.max(1, config.range() / Math.max(1, running.size()));
        for (var each : running.entrySet()) {
            if (!lost) {
                fed |= feed(each.getKey(), each.getValue(), share, self);
            }
        }
        return fed;
    }

    private boolean feed(RunningStep step, Supply supply, int share, UUID self) throws InterruptedException {
        var meter = meters.of(step, instances);
        var most = meter == null ? share : Math.min(share, meter.available(System.nanoTime()));
        if (most == 0) {
            return false;
        }
        var mails = new ArrayList<Mail>();
        var now = parts.clock().instant();
        if (supply.due) {
            mails.addAll(parts.ranges().due(step, self, step.expired(now), most));
            supply.due = mails.size() == most;
        }
        if (supply.abandoned && mails.size() < most) {
            var adopted = parts.ranges().abandoned(step, self);
            supply.abandoned = adopted.isPresent();
            adopted.ifPresent(mails::addAll);
        }
        if (supply.fresh && mails.size() < most) {
            var fresh = parts.ranges().fresh(step, self, most - mails.size());
            supply.fresh = !fresh.isEmpty();
            mails.addAll(fresh);
        }
        takeIn(mails, now, meter);
        return !mails.isEmpty();
    }

    private void takeIn(List<Mail> mails, Instant now, @Nullable Meter meter) throws InterruptedException {
        var results = new ArrayList<Result>();
        var wanted = new ArrayList<Mail>();
        for (var mail : mails) {
            Obstacles.of(mail, now).ifPresentOrElse(results::add, () -> wanted.add(mail));
        }
        parts.composing().prepare(wanted);
        waiting.offer(wanted).stream().map(Result::putOff).forEach(results::add);
        if (meter != null) {
            meter.take(mails.size() - results.size(), System.nanoTime());
        }
        if (!results.isEmpty()) {
            Round.await(recorder.write(null, results));
        }
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
