package itu.notification.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import itu.notification.delivery.Lane.PutOff;

/**
 * Whose turn it is. There is one lane for each domain, and lanes take turns; one that may not go on yet is passed over, and one
 * that would hold its mails longer than a moment loses the last of them, so that the others always find room. Guarded by
 * {@link Waiting}; times are those of {@link System#nanoTime}.
 */
final class Turns {
    private static final long A_MOMENT = Duration.ofSeconds(5).toNanos();
    private static final int LANES_KEPT = 4_000;

    private record Later(Lane lane, long at) {}

    private final DeliveryConfig config;
    private final int mostSlow;
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Queue<Lane> ready = new ArrayDeque<>();
    private final Queue<Lane> passedOver = new ArrayDeque<>();
    private final PriorityQueue<Later> later = new PriorityQueue<>((a, b) -> Long.signum(a.at() - b.at()));
    private int size;
    private int slowOpen;
    private int instances = 1;

    Turns(DeliveryConfig config) {
        this.config = config;
        this.mostSlow = Math.max(1, config.connections() / 2);
    }

    /** Mails that have not been taken. */
    int size() {
        return size;
    }

    /** Takes mails in; those that their domain cannot take soon come back at once. */
    List<PutOff> add(Collection<Mail> mails, long now) {
        var surplus = new ArrayList<PutOff>();
        for (var mail : mails) {
            var lane = lane(mail, now);
            lane.add(mail);
            size++;
            if (mail.claim() != null && lane.booked(now)) {
                putOffLast(lane, now, surplus);
            }
            surplus(lane, now, surplus);
            queue(lane);
        }
        return surplus;
    }

    /** The next mail that may go now, or null. */
    @Nullable
    Mail next(long now) {
        for (var due = later.peek(); due != null && due.at() <= now; due = later.peek()) {
            ready.add(later.remove().lane());
        }
        for (var lane = ready.poll(); lane != null; lane = ready.poll()) {
            var delay = lane.delay(now);
            if (!lane.hasNext()) {
                lane.queued(false);
            } else if (!lane.hasRoom() || (lane.slow() && slowOpen >= mostSlow)) {
                passedOver.add(lane);
            } else if (delay > 0) {
                later.add(new Later(lane, now + delay));
            } else {
                return take(lane, now);
            }
        }
        return null;
    }

    /** Whether another lane is to be looked at now. */
    boolean hasMore() {
        return !ready.isEmpty();
    }

    /** When a lane that rests may go on, at the latest at the end. */
    long restsUntil(long end) {
        var first = later.peek();
        return first == null ? end : Math.min(end, first.at());
    }

    /** A mail has had its answer; returns those of its domain that had better not wait here. */
    List<PutOff> answered(Mail mail, long duration, boolean asksToSlowDown, long now) {
        var lane = lane(mail, now);
        slowOpen -= lane.slowOpen();
        lane.answered(duration, asksToSlowDown, now);
        slowOpen += lane.slowOpen();
        var surplus = new ArrayList<PutOff>();
        surplus(lane, now, surplus);
        resume(lane);
        return surplus;
    }

    /** A mail was not given to the server after all, and is the first of its domain again. */
    void putBack(Mail mail, long now) {
        var lane = lane(mail, now);
        putBack(lane, mail);
        size++;
        resume(lane);
    }

    /** A mail that was taken is no longer this instance's business. */
    void drop(Mail mail, long now) {
        var lane = lane(mail, now);
        putBack(lane, mail);
        lane.remove(waiting -> waiting == mail, _ -> {});
        resume(lane);
    }

    /** Takes out what is no longer to be sent. */
    List<Mail> remove(Predicate<Mail> unwanted) {
        var removed = new ArrayList<Mail>();
        lanes.values().forEach(lane -> lane.remove(unwanted, removed::add));
        size -= removed.size();
        return removed;
    }

    /** So many instances share the rates. */
    void share(int living) {
        if (living != instances) {
            instances = living;
            lanes.values().forEach(lane -> lane.share(living));
        }
    }

    private Mail take(Lane lane, long now) {
        slowOpen -= lane.slowOpen();
        var mail = lane.next(now);
        slowOpen += lane.slowOpen();
        size--;
        if (lane.hasNext()) {
            ready.add(lane);
        } else {
            lane.queued(false);
        }
        return mail;
    }

    /** What was passed over is looked at again: a connection came free. */
    private void resume(Lane lane) {
        ready.addAll(passedOver);
        passedOver.clear();
        queue(lane);
    }

    private void queue(Lane lane) {
        if (lane.hasNext() && !lane.queued()) {
            lane.queued(true);
            ready.add(lane);
        }
    }

    private void surplus(Lane lane, long now, List<PutOff> to) {
        while (lane.hasNext() && lane.needs(now) > A_MOMENT) {
            putOffLast(lane, now, to);
        }
    }

    private void putOffLast(Lane lane, long now, List<PutOff> to) {
        to.add(lane.putOffLast(now));
        size--;
    }

    private void putBack(Lane lane, Mail mail) {
        slowOpen -= lane.slowOpen();
        lane.putBack(mail);
        slowOpen += lane.slowOpen();
    }

    private Lane lane(Mail mail, long now) {
        if (lanes.size() > LANES_KEPT) {
            lanes.values().removeIf(lane -> !lane.queued() && lane.forgettable(now));
        }
        return lanes.computeIfAbsent(mail.domain(), name -> newLane(name, now));
    }

    private Lane newLane(String domain, long now) {
        var limits = config.limits(domain);
        var lane = new Lane(
                limits.connections().orElse(Math.max(1, config.connections() / 2)),
                limits.perMinute().isPresent() ? new Meter(limits.perMinute().getAsInt(), now) : null,
                now);
        lane.share(instances);
        return lane;
    }
}
