package itu.notification.mail;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What is known of a server at present: whether it works, and until when it is left alone if not. */
final class MailServer {
    private static final Duration FIRST_REST = Duration.ofSeconds(1);
    private static final int MAX_DOUBLINGS = 16;

    private final ServerAddress address;
    private final Duration longestRest;
    private final AtomicInteger troubles = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong restsUntil = new AtomicLong(System.nanoTime());

    MailServer(ServerAddress address, Duration longestRest) {
        this.address = address;
        this.longestRest = longestRest;
    }

    ServerAddress address() {
        return address;
    }

    /** How long it is still to be left alone; zero or less when it is not. */
    long restLeft() {
        return troubles.get() == 0 ? 0 : restsUntil.get() - System.nanoTime();
    }

    /** Whether the caller may ask it now; of several who ask after a rest, one may, and the others when it did not succeed. */
    boolean mayBeAsked(Duration probe) {
        if (troubles.get() == 0) {
            return true;
        }
        var end = restsUntil.get();
        return end - System.nanoTime() <= 0 && restsUntil.compareAndSet(end, System.nanoTime() + probe.toNanos());
    }

    void works() {
        troubles.set(0);
    }

    /** It is left alone for a while, twice as long each time, cut short by up to half at random. */
    void troubled() {
        var doublings = Math.min(troubles.getAndIncrement(), MAX_DOUBLINGS);
        var ceiling = Math.min(longestRest.toNanos(), FIRST_REST.toNanos() << doublings);
        restsUntil.set(System.nanoTime() + ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling + 1));
    }

    void connected() {
        connections.incrementAndGet();
    }

    void disconnected() {
        connections.decrementAndGet();
    }

    int connections() {
        return connections.get();
    }
}
