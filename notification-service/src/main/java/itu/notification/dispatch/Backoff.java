package itu.notification.dispatch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits that double up to a limit, each cut short by up to half at random so that letters do not come back in step. */
public record Backoff(Duration first, Duration longest) {
    private static final int MAX_DOUBLINGS = 20;

    /** The wait after so many attempts, of which there was at least one. */
    public Duration after(int attempts) {
        var doublings = Math.clamp(attempts - 1, 0, MAX_DOUBLINGS);
        var ceiling = Math.min(longest.toMillis(), first.toMillis() << doublings);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling + 1));
    }
}
