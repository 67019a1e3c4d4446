package itu.notification.bounce;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.notification.suppression.NewSuppression;
import itu.notification.suppression.Suppressing;
import itu.notification.suppression.Suppression;
import itu.notification.suppression.SuppressionReason;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.events.Ids;

/** Keeps a bounce or complaint, stops the mailbox as the policy has it, and tells the fact. */
@ApplicationScoped
class RecordingBounces {
    private final Bounces bounces;
    private final BouncePolicies policies;
    private final Suppressing suppressing;
    private final Marking marking;
    private final BounceEvents events;
    private final Audit audit;

    RecordingBounces(
            Bounces bounces,
            BouncePolicies policies,
            Suppressing suppressing,
            Marking marking,
            BounceEvents events,
            Audit audit) {
        this.bounces = bounces;
        this.policies = policies;
        this.suppressing = suppressing;
        this.marking = marking;
        this.events = events;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void record(Report report, BounceKind kind, Target target, Instant now) {
        var bounce = new Bounce(Ids.next(), report, kind, target, now);
        bounces.persistAndFlush(bounce);
        if (stops(bounce, target, now)) {
            bounce.suppress();
        }
        if (bounce.returned()) {
            marking.mark(bounce);
        }
        if (kind != BounceKind.DELAYED) {
            audit.record(AuditEntry.created(
                    "mail-bounced",
                    "bounce",
                    bounce.id().toString(),
                    bounce.view().withoutMailbox()));
            events.bounced(bounce, target);
        }
    }

    private boolean stops(Bounce bounce, Target target, Instant now) {
        return switch (bounce.kind()) {
            case HARD -> enter(bounce, target, Suppression.ALL, SuppressionReason.HARD_BOUNCE);
            case SOFT ->
                policies.exhausted(target.mailbox(), policies.at(now), now)
                        && enter(bounce, target, Suppression.ALL, SuppressionReason.SOFT_BOUNCES);
            case COMPLAINT ->
                target.subject() != null
                        && !target.statutory()
                        && enter(bounce, target, target.subject(), SuppressionReason.COMPLAINT);
            case DELAYED -> false;
        };
    }

    private boolean enter(Bounce bounce, Target target, String subject, SuppressionReason reason) {
        var view = bounce.view();
        var told = view.diagnostic() == null ? view.status() : view.diagnostic();
        return suppressing.enter(new NewSuppression(target.mailbox(), subject, reason, told));
    }
}
