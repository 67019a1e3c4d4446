package itu.notification.webhook;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import itu.platform.time.BusinessClock;

/** Tells what is due, several webhooks at once; one that is slow takes one place of several. */
@ApplicationScoped
class TellingLoop {
    private static final Logger LOG = Logger.getLogger(TellingLoop.class);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Telling telling;
    private final Posting posting;
    private final WebhookConfig config;
    private final BusinessClock clock;
    private final Semaphore places;
    private volatile boolean ended;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("webhook-", 0).factory());

    TellingLoop(
            Webhooks webhooks,
            Deliveries deliveries,
            Telling telling,
            Posting posting,
            WebhookConfig config,
            BusinessClock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.telling = telling;
        this.posting = posting;
        this.config = config;
        this.clock = clock;
        this.places = new Semaphore(config.parallel());
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellWhatIsDue() {
        var free = ended ? 0 : places.drainPermits();
        if (free == 0) {
            return;
        }
        var claimed = deliveries.claim(free, config.timeout().multipliedBy(3));
        places.release(free - claimed.size());
        claimed.forEach(owed -> threads.execute(() -> tell(owed)));
    }

    void end(@Observes ShutdownEvent stopping) throws InterruptedException {
        ended = true;
        threads.shutdown();
        if (!threads.awaitTermination(2, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    private void tell(OwedDelivery owed) {
        try {
            var now = clock.instant();
            var target = QuarkusTransaction.requiringNew().call(() -> {
                var webhook = webhooks.findById(owed.webhook());
                return new Target(webhook.url(), webhook.secrets(now));
            });
            telling.conclude(owed, posting.post(owed, target.url(), target.secrets(), now));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Delivery %s waits for the end of its lease: %s",
                    owed.id(), e.getClass().getSimpleName());
        } finally {
            places.release();
        }
    }

    private record Target(String url, List<byte[]> secrets) {}
}
