package itu.contribution.receipt;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many requests a minute and address, in each instance. It guards the service's time; guessing a hash is hopeless
 * anyway.
 */
@ApplicationScoped
class RequestLimit {
    static final int SECONDS = 60;

    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final int mostPerMinute;

    RequestLimit(@ConfigProperty(name = "suite.receipts.verifications-per-minute") int mostPerMinute) {
        this.mostPerMinute = mostPerMinute;
    }

    /** Counts a request; false when its address has had its share of this minute. */
    boolean allows(String address) {
        return counts.computeIfAbsent(address, _ -> new AtomicInteger()).incrementAndGet() <= mostPerMinute;
    }

    @Scheduled(every = SECONDS + "s")
    void beginAnew() {
        counts.clear();
    }
}
