package itu.notification.webhook;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "suite.webhooks")
interface WebhookConfig {
    /** Whether webhooks may be reached over plain HTTP and at addresses of the inner network; for local runs and tests. */
    @WithDefault("false")
    boolean internalTargets();

    /** How long an attempt may take. */
    @WithDefault("10S")
    Duration timeout();

    /** First wait after a failure; it doubles with every further one. */
    @WithDefault("10S")
    Duration firstWait();

    @WithDefault("6H")
    Duration longestWait();

    /** Attempts after which a fact is given up; it can be sent again by hand. */
    @WithDefault("15")
    int attempts();

    /** How long a webhook may fail before it is paused. */
    @WithDefault("3D")
    Duration patience();

    /** How long the former secret signs as well after it was replaced. */
    @WithDefault("24H")
    Duration secretOverlap();

    /** How many are tried at once. */
    @WithDefault("8")
    int parallel();
}
