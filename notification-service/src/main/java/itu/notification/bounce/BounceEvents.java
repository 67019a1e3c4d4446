package itu.notification.bounce;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.notification.mailbox.Rows;
import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts on {@code notification.mailbox.v1}, in order per Member State or organization. The address itself is never told. */
@ApplicationScoped
class BounceEvents {
    private static final String TOPIC = "notification.mailbox.v1";

    private final Outbox outbox;
    private final Bounces bounces;
    private final Rows rows;

    BounceEvents(Outbox outbox, Bounces bounces, Rows rows) {
        this.outbox = outbox;
        this.bounces = bounces;
        this.rows = rows;
    }

    /** Payload of {@code itu.notification.mailbox.bounced.v1}. */
    record MailboxBounced(
            UUID bounce,
            @Nullable String memberState,
            @Nullable String organization,
            @Nullable String role,
            BounceKind kind,
            @Nullable String status,
            @Nullable UUID campaign,
            @Nullable Integer step,
            @Nullable UUID dispatch,
            String receivedAt,
            boolean suppressed) {}

    /** Tells of a bounce of an office's mailbox; of a mailbox from a list that was handed in nothing can be told. */
    void bounced(Bounce bounce, Target target) {
        if (target.addresseeKind().equals("ADDRESS")) {
            return;
        }
        rows.read("select pg_advisory_xact_lock(hashtextextended(?, 6))::text as held", target.addressee());
        var state = target.addresseeKind().equals("MEMBER_STATE");
        var mail = bounce.campaignMail();
        var view = bounce.view();
        outbox.append(new OutgoingEvent(
                TOPIC,
                target.addressee(),
                "itu.notification.mailbox.bounced.v1",
                target.role() == null ? target.addressee() : target.addressee() + "/" + target.role(),
                bounces.position(bounce.id()),
                new MailboxBounced(
                        bounce.id(),
                        state ? target.addressee() : null,
                        state ? null : target.addressee(),
                        target.role(),
                        bounce.kind(),
                        view.status(),
                        mail == null ? null : mail.campaign(),
                        mail == null ? null : mail.step(),
                        bounce.dispatch(),
                        bounce.receivedAt().toString(),
                        view.suppressed())));
    }
}
