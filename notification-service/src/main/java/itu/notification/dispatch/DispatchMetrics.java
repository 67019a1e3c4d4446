package itu.notification.dispatch;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

import itu.notification.Shutdown;
import itu.notification.mail.Answer;

/** Counts what became of letters, by purpose, and how many wait. */
@Startup
@ApplicationScoped
class DispatchMetrics {
    private final Dispatches dispatches;
    private final MeterRegistry meters;
    private final Shutdown shutdown;
    private volatile long queued;
    private volatile long waiting;

    DispatchMetrics(Dispatches dispatches, MeterRegistry meters, Shutdown shutdown) {
        this.dispatches = dispatches;
        this.meters = meters;
        this.shutdown = shutdown;
        Gauge.builder("suite.dispatch.queued", () -> queued)
                .description("Letters to be sent as soon as their time has come")
                .register(meters);
        Gauge.builder("suite.dispatch.waiting", () -> waiting)
                .description("Letters that wait for a mailbox to be designated")
                .register(meters);
    }

    void count(String purpose, Answer answer) {
        counter(purpose, outcome(answer)).increment();
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        shutdown.unlessBegun(() -> {
            queued = dispatches.count(DispatchStatus.QUEUED);
            waiting = dispatches.count(DispatchStatus.WAITING_FOR_ADDRESS);
        });
    }

    private Counter counter(String purpose, String outcome) {
        return meters.counter("suite.dispatches", "purpose", purpose, "outcome", outcome);
    }

    static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Accepted _ -> "sent";
            case Answer.Refused _ -> "failed";
            case Answer.Deferred _, Answer.Unknown _ -> "retried";
        };
    }
}
