package itu.notification.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** The mails of one domain, in order, and how fast the domain takes them. Guarded by {@link Waiting}. */
final class Lane {
    private static final long SLOW = Duration.ofSeconds(1).toNanos();
    private static final long FIRST_REST = Duration.ofSeconds(30).toNanos();
    private static final int MOST_DOUBLINGS = 5;

    private final int connections;
    private final @Nullable Meter meter;
    private final Deque<Mail> mails = new ArrayDeque<>();
    /** Mean duration of a mail; the last ones count most. */
    private long mean;

    private int trusted = 1;
    private int open;
    private int rests;
    private long restsUntil;
    private long bookedUntil;
    private boolean queued;

    Lane(int connections, @Nullable Meter meter, long now) {
        this.connections = connections;
        this.meter = meter;
        this.restsUntil = now;
        this.bookedUntil = now;
    }

    void add(Mail mail) {
        mails.addLast(mail);
    }

    void putBack(Mail mail) {
        open--;
        mails.addFirst(mail);
    }

    int size() {
        return mails.size();
    }

    boolean hasNext() {
        return !mails.isEmpty();
    }

    boolean slow() {
        return mean > SLOW;
    }

    /** Connections that a slow domain holds up. */
    int slowOpen() {
        return slow() ? open : 0;
    }

    /** Whether a further connection may write to it. A domain is trusted with one, and with one more for each mail that went fast. */
    boolean hasRoom() {
        return open < allowed();
    }

    private int allowed() {
        return slow() ? 1 : Math.min(trusted, connections);
    }

    /** Nanoseconds until the next one may go. */
    long delay(long now) {
        return Math.max(restsUntil - now, meter == null ? 0 : meter.delay(now));
    }

    Mail next(long now) {
        open++;
        if (meter != null) {
            meter.take(1, now);
        }
        return mails.removeFirst();
    }

    /** One of its mails has had its answer. */
    void answered(long duration, boolean asksToSlowDown, long now) {
        open--;
        mean = mean == 0 ? duration : (3 * mean + duration) / 4;
        if (asksToSlowDown) {
            // Those that were under way together are one sign, not several.
            if (restsUntil <= now) {
                var rest = FIRST_REST << Math.min(rests, MOST_DOUBLINGS);
                restsUntil = now + ThreadLocalRandom.current().nextLong(rest / 2, rest + 1);
                rests++;
            }
            trusted = 1;
        } else {
            rests = 0;
            trusted = slow() ? 1 : Math.min(trusted + 1, connections);
        }
    }

    /** Nanoseconds until what it holds is sent, at its pace. */
    long needs(long now) {
        return Math.max(0, delay(now)) + (mails.size() - 1) * pace();
    }

    /** Whether mails that were put off have its next turns. */
    boolean booked(long now) {
        return bookedUntil > now;
    }

    private long pace() {
        return Math.max(meter == null ? 0 : meter.interval(), mean / allowed());
    }

    /** Takes the last one out, and says when its turn would be: those put off come back one after the other. */
    PutOff putOffLast(long now) {
        var turn = Math.max(now + needs(now), bookedUntil);
        bookedUntil = turn + pace();
        return new PutOff(mails.removeLast(), Duration.ofNanos(turn - now));
    }

    /** A mail that goes out of memory because its domain cannot take it soon. */
    record PutOff(Mail mail, Duration delay) {}

    int remove(Predicate<Mail> unwanted, Consumer<Mail> removed) {
        var before = mails.size();
        for (Iterator<Mail> each = mails.iterator(); each.hasNext(); ) {
            var mail = each.next();
            if (unwanted.test(mail)) {
                each.remove();
                removed.accept(mail);
            }
        }
        return before - mails.size();
    }

    /** Whether nothing is known of it that would have to be remembered. */
    boolean forgettable(long now) {
        return mails.isEmpty()
                && open == 0
                && restsUntil <= now
                && bookedUntil <= now
                && !slow()
                && (meter == null || meter.available(now) > 0);
    }

    void share(int instances) {
        if (meter != null) {
            meter.share(instances);
        }
    }

    boolean queued() {
        return queued;
    }

    void queued(boolean now) {
        queued = now;
    }
}
