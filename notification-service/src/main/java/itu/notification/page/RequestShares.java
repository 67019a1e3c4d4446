package itu.notification.page;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.bucket4j.Bucket;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** So many answers a minute for a block of addresses and for a page, in each instance. */
@ApplicationScoped
public class RequestShares {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Bucket> blocks = new ConcurrentHashMap<>();
    private final Map<String, Bucket> pages = new ConcurrentHashMap<>();
    private final PageConfig config;
    private final CurrentVertxRequest request;

    RequestShares(PageConfig config, CurrentVertxRequest request) {
        this.config = config;
        this.request = request;
    }

    /**
     * Takes the current request out of the shares of its address and of the page.
     *
     * @return how many seconds the caller must wait; 0 when it need not
     */
    public long take(String page) {
        var address =
                String.valueOf(request.getCurrent().request().remoteAddress().hostAddress());
        var ofBlock = wait(blocks, AddressBlock.of(address), config.answersPerMinuteAndBlock());
        return ofBlock > 0 ? ofBlock : wait(pages, page, config.answersPerMinuteAndPage());
    }

    private static long wait(Map<String, Bucket> shares, String key, int perMinute) {
        var probe = shares.computeIfAbsent(key, _ -> bucket(perMinute)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build();
    }

    /** Forgets whoever has been quiet for a minute. */
    @Scheduled(every = "60s")
    void forgetTheQuiet() {
        blocks.values().removeIf(bucket -> bucket.getAvailableTokens() >= config.answersPerMinuteAndBlock());
        pages.values().removeIf(bucket -> bucket.getAvailableTokens() >= config.answersPerMinuteAndPage());
    }
}
