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
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import itu.notification.delivery.Lane.PutOff;

/**
 * The mails in memory, in one lane for each domain. Lanes take turns; one that may not go on yet is passed over, and one that
 * would hold its mails longer than a moment loses the last of them, so that the others always find room.
 */
final class Waiting {
    private static final long A_MOMENT = Duration.ofSeconds(5).toNanos();
    private static final int LANES_KEPT = 4_000;

    private record Later(Lane lane, long at) {}

    private final DeliveryConfig config;
    private final int mostSlow;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition somethingToDo = lock.newCondition();
    private final Condition room = lock.newCondition();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Queue<Lane> ready = new ArrayDeque<>();
    private final Queue<Lane> passedOver = new ArrayDeque<>();
    private final PriorityQueue<Later> later = new PriorityQueue<>((a, b) -> Long.signum(a.at() - b.at()));
    private int size;
    private int slowOpen;
    private int instances = 1;
    private boolean closed;

    Waiting(DeliveryConfig config) {
        this.config = config;
        this.mostSlow = Math.max(1, config.connections() / 2);
    }

    /** Takes mails in; those that their domain cannot take soon come back at once. */
    List<PutOff> offer(Collection<Mail> mails) {
        lock.lock();
        try {
            var now = System.nanoTime();
            var surplus = new ArrayList<PutOff>();
            for (var mail : mails) {
                var lane = lane(mail.domain(), now);
                lane.add(mail);
                size++;
                if (mail.claim() != null && lane.booked(now)) {
                    putOffLast(lane, now, surplus);
                }
                surplus(lane, now, surplus);
                queue(lane);
            }
            somethingToDo.signalAll();
            return surplus;
        } finally {
            lock.unlock();
        }
    }

    /** The next mail that may go now, or null. */
    @Nullable
    Mail poll() {
        lock.lock();
        try {
            return next(System.nanoTime());
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next mail that may go; null when there was none for so long. */
    @Nullable
    Mail take(Duration longest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var end = System.nanoTime() + longest.toNanos();
            while (true) {
                var now = System.nanoTime();
                var mail = next(now);
                if (mail != null || now >= end || closed) {
                    return mail;
                }
                var first = later.peek();
                var until = first == null ? end : Math.min(end, first.at());
                somethingToDo.awaitNanos(Math.max(1, until - now));
            }
        } finally {
            lock.unlock();
        }
    }

    /** A mail has had its answer; returns those of its domain that had better not wait here. */
    List<PutOff> answered(Mail mail, long duration, boolean asksToSlowDown) {
        lock.lock();
        try {
            var now = System.nanoTime();
            var lane = lane(mail.domain(), now);
            slowOpen -= lane.slowOpen();
            lane.answered(duration, asksToSlowDown, now);
            slowOpen += lane.slowOpen();
            var surplus = new ArrayList<PutOff>();
            surplus(lane, now, surplus);
            resume(lane);
            return surplus;
        } finally {
            lock.unlock();
        }
    }

    /** A mail was not given to the server after all. */
    void putBack(Mail mail) {
        lock.lock();
        try {
            var lane = lane(mail.domain(), System.nanoTime());
            putBack(lane, mail);
            size++;
            resume(lane);
        } finally {
            lock.unlock();
        }
    }

    /** A mail that was taken is no longer this instance's business. */
    void drop(Mail mail) {
        lock.lock();
        try {
            var lane = lane(mail.domain(), System.nanoTime());
            putBack(lane, mail);
            lane.remove(waiting -> waiting == mail, _ -> {});
            resume(lane);
        } finally {
            lock.unlock();
        }
    }

    /** Takes out what is no longer to be sent. */
    List<Mail> remove(Predicate<Mail> unwanted) {
        lock.lock();
        try {
            var removed = new ArrayList<Mail>();
            lanes.values().forEach(lane -> lane.remove(unwanted, removed::add));
            size -= removed.size();
            room.signalAll();
            return removed;
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits any longer for a mail; there may be none. */
    void close() {
        lock.lock();
        try {
            closed = true;
            somethingToDo.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return size;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until fewer than so many are held, but not for long. */
    void awaitRoom(int below, Duration longest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var left = longest.toNanos();
            while (size >= below && left > 0) {
                left = room.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** So many instances share the rates. */
    void share(int living) {
        lock.lock();
        try {
            if (living != instances) {
                instances = living;
                lanes.values().forEach(lane -> lane.share(living));
            }
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Mail next(long now) {
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
        if (!ready.isEmpty()) {
            // Whoever is woken wakes the next one, as long as there is something for it.
            somethingToDo.signal();
        }
        room.signal();
        return mail;
    }

    /** What was passed over is looked at again: a connection came free. */
    private void resume(Lane lane) {
        ready.addAll(passedOver);
        passedOver.clear();
        queue(lane);
        room.signal();
        somethingToDo.signal();
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

    private Lane lane(String domain, long now) {
        if (lanes.size() > LANES_KEPT) {
            lanes.values().removeIf(lane -> !lane.queued() && lane.forgettable(now));
        }
        return lanes.computeIfAbsent(domain, name -> {
            var limits = config.limits(name);
            var lane = new Lane(
                    limits.connections().orElse(Math.max(1, config.connections() / 2)),
                    limits.perMinute().isPresent()
                            ? new Meter(limits.perMinute().getAsInt(), now)
                            : null,
                    now);
            lane.share(instances);
            return lane;
        });
    }
}
