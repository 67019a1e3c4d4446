package itu.notification.suppression;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.arc.Arc;
import org.jspecify.annotations.Nullable;

import itu.notification.consent.ConsentAct;
import itu.notification.consent.ConsentBasis;
import itu.notification.consent.ConsentChannel;
import itu.notification.consent.ConsentLog;
import itu.notification.consent.NewConsent;
import itu.notification.mailbox.Mailboxes;
import itu.platform.audit.Audit;
import itu.platform.audit.AuditEntry;
import itu.platform.conditional.ETags;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Enters mailboxes in the suppression list and lifts the entries again. The engine asks the list before each mail. */
@ApplicationScoped
public class Suppressing {
    private final Suppressions suppressions;
    private final ConsentLog consents;
    private final BusinessClock clock;
    private final Caller caller;
    private final Audit audit;

    Suppressing(Suppressions suppressions, ConsentLog consents, BusinessClock clock, Caller caller, Audit audit) {
        this.suppressions = suppressions;
        this.consents = consents;
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
    }

    sealed interface Lifting {
        record Lifted(Suppression suppression) implements Lifting {}

        record NotFound() implements Lifting {}

        record LiftedBefore() implements Lifting {}

        record OnlyByTheHolder() implements Lifting {}
    }

    /** What is in force for a mailbox, for whatever reason. */
    @Transactional
    public List<Suppression> inForce(String mailbox) {
        return suppressions.inForce(mailbox);
    }

    /** Whether nothing at all can reach a mailbox, not even a statutory notice. */
    @Transactional
    public boolean dead(String mailbox) {
        return suppressions.inForce(Mailboxes.key(mailbox)).stream()
                .anyMatch(entry -> entry.reason() == SuppressionReason.HARD_BOUNCE);
    }

    /** Enters a suppression; false when the same is in force already. */
    @Transactional
    public boolean enter(NewSuppression entry) {
        return record(entry).isPresent();
    }

    /** Enters what an officer decided or was told by the holder; empty when the same is in force already. */
    @Transactional
    Optional<Suppression> enterByOffice(NewSuppression entry) {
        var entered = record(entry);
        if (entered.isPresent() && entry.reason() == SuppressionReason.UNSUBSCRIBED) {
            consents.add(new NewConsent(
                    entry.mailbox(),
                    entry.subject(),
                    ConsentAct.WITHDRAWN,
                    ConsentBasis.OBJECTION,
                    ConsentChannel.OFFICE,
                    null,
                    null,
                    entry.detail()));
        }
        return entered;
    }

    /** Takes back what the holder has refused before. */
    @Transactional
    public void liftByHolder(Suppression entry) {
        var held = suppressions.hold(entry.id()).orElseThrow();
        if (held.inForce()) {
            lift(held, null);
        }
    }

    /** Lifts an entry, such as a hard bounce after the mailbox was mended. A refusal of the holder's is the holder's to take back. */
    @Transactional
    Lifting lift(UUID id, @Nullable String ifMatch, String reason) {
        var found = suppressions.hold(id);
        if (found.isEmpty()) {
            return new Lifting.NotFound();
        }
        var entry = found.get();
        ETags.requireMatch(ifMatch, entry.version());
        if (!entry.inForce()) {
            return new Lifting.LiftedBefore();
        }
        if (entry.reason().ofTheHolder()) {
            return new Lifting.OnlyByTheHolder();
        }
        lift(entry, reason);
        return new Lifting.Lifted(entry);
    }

    private void lift(Suppression entry, @Nullable String reason) {
        var before = entry.view().withoutMailbox();
        entry.lift(clock.instant(), actor(), reason);
        suppressions.flush();
        audit.record(new AuditEntry(
                "suppression-lifted",
                "suppression",
                entry.id().toString(),
                before,
                entry.view().withoutMailbox(),
                reason));
    }

    private Optional<Suppression> record(NewSuppression entry) {
        var entered = suppressions.enter(entry, clock.instant(), actor());
        entered.ifPresent(suppression -> audit.record(AuditEntry.created(
                "suppression-entered",
                "suppression",
                suppression.id().toString(),
                suppression.view().withoutMailbox())));
        return entered;
    }

    private String actor() {
        return Arc.container().requestContext().isActive() ? caller.subject() : "system";
    }
}
