package itu.notification.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.notice.Notices;
import itu.notification.notice.Reader;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.time.BusinessClock;

/** Records what an attempt came to, and pauses a webhook that has not answered for too long; its owner is told once. */
@ApplicationScoped
class Telling {
    private static final int MAX_DOUBLINGS = 20;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Notices notices;
    private final Audit audit;
    private final WebhookConfig config;
    private final BusinessClock clock;

    Telling(
            Webhooks webhooks,
            Deliveries deliveries,
            Notices notices,
            Audit audit,
            WebhookConfig config,
            BusinessClock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.notices = notices;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    void conclude(OwedDelivery owed, Outcome outcome) {
        var now = clock.instant();
        deliveries.conclude(owed, outcome, now, waitAfter(owed, outcome));
        var webhook = webhooks.held(owed.webhook()).orElseThrow();
        if (outcome.delivered()) {
            webhook.answered();
        } else if (webhook.failed(now, config.patience())) {
            pause(webhook);
        }
    }

    private void pause(Webhook webhook) {
        var before = webhook.view();
        webhook.pause();
        audit.record(new AuditEntry(
                "webhook-paused", "webhook", webhook.id().toString(), before, webhook.view(), "It did not answer"));
        notices.leave(
                new Reader.Person(webhook.owner()),
                "webhook-paused",
                Map.of(
                        "host", URI.create(webhook.url()).getHost(),
                        "since", String.valueOf(before.failingSince())),
                "/webhooks/" + webhook.id());
    }

    /** Null after the last attempt, and after one that succeeded. */
    private @Nullable Duration waitAfter(OwedDelivery owed, Outcome outcome) {
        if (outcome.delivered() || owed.attempt() >= config.attempts()) {
            return null;
        }
        var doubled = config.firstWait().multipliedBy(1L << Math.min(owed.attempt() - 1, MAX_DOUBLINGS));
        return doubled.compareTo(config.longestWait()) < 0
                ? doubled
                : config.longestWait().truncatedTo(ChronoUnit.SECONDS);
    }
}
