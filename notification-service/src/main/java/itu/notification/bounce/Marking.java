package itu.notification.bounce;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

import itu.notification.Shutdown;
import itu.notification.mailbox.Rows;

/** Notes on deliveries and dispatches that they came back. A bounce can be faster than the record of its delivery, and waits for it. */
@ApplicationScoped
class Marking {
    private static final int AT_ONCE = 500;

    private final Bounces bounces;
    private final Rows rows;
    private final Shutdown shutdown;

    Marking(Bounces bounces, Rows rows, Shutdown shutdown) {
        this.bounces = bounces;
        this.rows = rows;
        this.shutdown = shutdown;
    }

    /** Notes it now if that can be. */
    void mark(Bounce bounce) {
        var mail = bounce.campaignMail();
        var at = bounce.receivedAt().toString();
        var changed = mail == null
                ? rows.change(
                        "update dispatch set bounced_at = coalesce(bounced_at, ?::timestamptz), version = version + 1 where id = ?",
                        at,
                        bounce.dispatch())
                : rows.change(
                        "update delivery set bounced_at = coalesce(bounced_at, ?::timestamptz) where campaign = ? and step = ? and number = ?",
                        at,
                        mail.campaign(),
                        mail.step(),
                        mail.number());
        if (changed > 0) {
            bounce.mark();
        }
    }

    @Scheduled(every = "${suite.bounce.mark-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void markThoseLeft() {
        shutdown.unlessBegun(() -> QuarkusTransaction.requiringNew()
                .run(() -> bounces.unmarked(AT_ONCE).forEach(this::mark)));
    }
}
