package itu.notification.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.scheduler.Scheduled;

import itu.notification.mailbox.Rows;

/** Notes on deliveries and dispatches that they came back. A bounce can be faster than the record of its delivery, and waits for it. */
@ApplicationScoped
class Marking {
    private static final int AT_ONCE = 500;

    private final Bounces bounces;
    private final Rows rows;

    Marking(Bounces bounces, Rows rows) {
        this.bounces = bounces;
        this.rows = rows;
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

    @Transactional
    @Scheduled(every = "${suite.bounce.mark-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void markThoseLeft() {
        bounces.unmarked(AT_ONCE).forEach(this::mark);
    }
}
