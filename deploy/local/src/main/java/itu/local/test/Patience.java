package itu.local.test;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * Waits for what other threads and servers bring about. The limit is there to end a test that hangs, not to time anything: a
 * consumer that lost its broker may take half a minute to come back on a busy machine.
 */
public final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Patience() {}

    public static ConditionFactory await() {
        return Awaitility.await().atMost(LIMIT);
    }
}
