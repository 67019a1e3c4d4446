package itu.notification.dispatch;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "suite.dispatch")
interface DispatchConfig {
    /** Whether this instance sends. A copy restored from a backup is started with {@code false} until it may. */
    @WithDefault("true")
    boolean enabled();

    /** How long a letter may be with the mail server before another instance takes it for lost. */
    @WithDefault("5M")
    Duration lease();

    /** First wait after a temporary refusal; it doubles with every further one. */
    @WithDefault("30S")
    Duration firstWait();

    @WithDefault("1H")
    Duration longestWait();

    /** Longest wait before an unreachable mail server is tried again; the first is a second. */
    @WithDefault("30S")
    Duration longestAbsence();

    default Backoff backoff() {
        return new Backoff(firstWait(), longestWait());
    }
}
