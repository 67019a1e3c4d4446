package itu.notification.mail;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts connections and answers by server. Nothing here names a mailbox. */
@Singleton
class MailMetrics {
    private final MeterRegistry meters;

    MailMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void observe(MailServer server) {
        var name = server.address().name();
        Gauge.builder("suite.smtp.connections", server, MailServer::connections)
                .description("Open connections to a mail server")
                .tag("server", name)
                .register(meters);
        Gauge.builder("suite.smtp.resting", server, resting -> resting.restLeft() > 0 ? 1 : 0)
                .description("1 while a mail server is left alone because it could not be used")
                .tag("server", name)
                .register(meters);
        for (var outcome : List.of("accepted", "refused", "deferred", "unknown")) {
            meters.counter("suite.smtp.mails", "server", name, "answer", outcome);
        }
    }

    void asked(MailServer server, boolean open) {
        meters.counter("suite.smtp.connects", "server", server.address().name(), "outcome", open ? "open" : "failed")
                .increment();
    }

    void answered(MailServer server, Answer answer) {
        meters.counter(
                        "suite.smtp.mails",
                        "server",
                        server.address().name(),
                        "answer",
                        answer.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .increment();
    }
}
