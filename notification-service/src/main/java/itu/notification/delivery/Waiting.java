package itu.notification.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import itu.notification.delivery.Lane.PutOff;

/** The mails in memory, between the thread that takes them up and the connections, which wait here for their {@link Turns}. */
final class Waiting {
    private final Turns turns;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition somethingToDo = lock.newCondition();
    private final Condition room = lock.newCondition();
    private boolean closed;

    Waiting(DeliveryConfig config) {
        this.turns = new Turns(config);
    }

    /** Takes mails in; those that their domain cannot take soon come back at once. */
    List<PutOff> offer(Collection<Mail> mails) {
        return locked(() -> {
            var surplus = turns.add(mails, System.nanoTime());
            somethingToDo.signalAll();
            return surplus;
        });
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
                somethingToDo.awaitNanos(Math.max(1, turns.restsUntil(end) - now));
            }
        } finally {
            lock.unlock();
        }
    }

    /** A mail has had its answer; returns those of its domain that had better not wait here. */
    List<PutOff> answered(Mail mail, long duration, boolean asksToSlowDown) {
        return locked(() -> {
            var surplus = turns.answered(mail, duration, asksToSlowDown, System.nanoTime());
            connectionIsFree();
            return surplus;
        });
    }

    /** A mail was not given to the server after all. */
    void putBack(Mail mail) {
        locked(() -> {
            turns.putBack(mail, System.nanoTime());
            return connectionIsFree();
        });
    }

    /** A mail that was taken is no longer this instance's business. */
    void drop(Mail mail) {
        locked(() -> {
            turns.drop(mail, System.nanoTime());
            return connectionIsFree();
        });
    }

    /** Takes out what is no longer to be sent. */
    List<Mail> remove(Predicate<Mail> unwanted) {
        return locked(() -> {
            var removed = turns.remove(unwanted);
            room.signalAll();
            return removed;
        });
    }

    /** Nobody waits any longer for a mail; there may be none. */
    void close() {
        locked(() -> {
            closed = true;
            somethingToDo.signalAll();
            return closed;
        });
    }

    int size() {
        return locked(turns::size);
    }

    /** Waits until fewer than so many are held, but not for long. */
    void awaitRoom(int below, Duration longest) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var left = longest.toNanos();
            while (turns.size() >= below && left > 0) {
                left = room.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /** So many instances share the rates. */
    void share(int living) {
        locked(() -> {
            turns.share(living);
            return living;
        });
    }

    private @Nullable Mail next(long now) {
        var mail = turns.next(now);
        if (mail != null) {
            if (turns.hasMore()) {
                // Whoever is woken wakes the next one, as long as there is something for it.
                somethingToDo.signal();
            }
            room.signal();
        }
        return mail;
    }

    private boolean connectionIsFree() {
        room.signal();
        somethingToDo.signal();
        return true;
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
