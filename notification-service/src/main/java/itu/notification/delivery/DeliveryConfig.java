package itu.notification.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "suite.delivery")
interface DeliveryConfig {
    /** Whether this instance sends campaigns. */
    @WithDefault("true")
    boolean enabled();

    /** Connections to the mail server. */
    @WithDefault("8")
    int connections();

    /** Recipients that are taken up at once; about twice as many are held in memory. */
    @WithDefault("500")
    int range();

    /** How long after its last sign of life an instance counts as dead. */
    @WithDefault("15S")
    Duration lease();

    /** How often a mail that the server defers is given to it before it counts as refused. */
    @WithDefault("8")
    int attempts();

    /** First wait after a deferral; it doubles with every further one. */
    @WithDefault("1M")
    Duration firstWait();

    @WithDefault("4H")
    Duration longestWait();

    /** Longest wait before an unreachable mail server is tried again; the first is a second. */
    @WithDefault("30S")
    Duration longestAbsence();

    /** Limits of every domain that has none of its own. */
    Limits domain();

    /** Limits of single domains, by their names. */
    Map<String, Limits> domains();

    /** How much one domain gets at most. */
    interface Limits {
        /** Connections of each instance that write to the domain at once; half of all when it is not given. */
        OptionalInt connections();

        /** Mails per minute, of all instances together. */
        OptionalInt perMinute();
    }

    default Limits limits(String domain) {
        return domains().getOrDefault(domain, domain());
    }
}
