package itu.notification.preference;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/**
 * So many requests a minute in each instance: of one link, whoever opens it, since mail providers unsubscribe many mailboxes from
 * few addresses; and of one address with links that are none.
 */
@ApplicationScoped
class RequestLimit {
    static final int SECONDS = 60;

    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final int mostPerMinute;

    RequestLimit(PreferenceConfig config) {
        this.mostPerMinute = config.perMinute();
    }

    /** Counts a request; false when its key has had its share of this minute. */
    boolean allows(String key) {
        return counts.computeIfAbsent(key, _ -> new AtomicInteger()).incrementAndGet() <= mostPerMinute;
    }

    @Scheduled(every = SECONDS + "s")
    void beginAnew() {
        counts.clear();
    }
}
