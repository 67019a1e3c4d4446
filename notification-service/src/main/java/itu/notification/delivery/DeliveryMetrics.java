package itu.notification.delivery;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

import itu.notification.sendright.SendRight;

/** Counts outcomes, and how many recipients wait. */
@Startup
@Singleton
class DeliveryMetrics {
    private final Steps steps;
    private final Map<Outcome, Counter> outcomes = new EnumMap<>(Outcome.class);
    private volatile long backlog;

    DeliveryMetrics(Steps steps, SendRight right, MeterRegistry meters) {
        this.steps = steps;
        for (var outcome : Outcome.values()) {
            outcomes.put(
                    outcome,
                    Counter.builder("suite.deliveries")
                            .description("Outcomes of campaigns' mails, by kind; their rate is mails per second")
                            .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                            .register(meters));
        }
        Gauge.builder("suite.delivery.backlog", () -> backlog)
                .description("Recipients of running steps without a final outcome")
                .register(meters);
        Gauge.builder("suite.delivery.right", right, held -> held.stands() ? 1 : 0)
                .description("Whether this database holds the right to send")
                .register(meters);
    }

    void count(Result result) {
        Objects.requireNonNull(outcomes.get(result.outcome())).increment();
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        backlog = steps.backlog();
    }
}
