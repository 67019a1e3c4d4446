package itu.notification.suppression;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;
import itu.platform.query.Conditions;

/** The suppression list. Mailboxes are given in their normal form. */
@ApplicationScoped
class Suppressions implements PanacheRepositoryBase<Suppression, UUID> {
    /** Which to list; null leaves a member open. */
    record Filter(
            @Nullable String mailbox,
            @Nullable String subject,
            @Nullable SuppressionReason reason,
            @Nullable SuppressionState state,
            @Nullable UUID before) {}

    /** Newest first. */
    List<Suppression> newest(Filter filter, int rows) {
        var conditions = new Conditions();
        conditions.narrow("mailbox = :mailbox", "mailbox", filter.mailbox());
        conditions.narrow("subject = :subject", "subject", filter.subject());
        conditions.narrow("reason = :reason", "reason", filter.reason());
        conditions.narrow("id < :before", "before", filter.before());
        if (filter.state() != null) {
            conditions.add(filter.state() == SuppressionState.IN_FORCE ? "liftedAt is null" : "liftedAt is not null");
        }
        return find("from Suppression" + conditions.where() + " order by id desc", conditions.values())
                .page(0, rows)
                .list();
    }

    List<Suppression> inForce(String mailbox) {
        return list("mailbox = ?1 and liftedAt is null order by subject, reason", mailbox);
    }

    Optional<Suppression> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Enters one, unless the same is in force; then empty. Two that come at once enter it once. */
    Optional<Suppression> enter(NewSuppression entry, Instant since, String by) {
        var id = Ids.next();
        var entered = getEntityManager()
                .createNativeQuery("""
                        insert into suppression (id, mailbox, subject, reason, since, detail, recorded_by)
                        values (:id, :mailbox, :subject, :reason, :since, cast(:detail as text), :by)
                        on conflict (mailbox, subject, reason) where lifted_at is null do nothing""")
                .setParameter("id", id)
                .setParameter("mailbox", entry.mailbox())
                .setParameter("subject", entry.subject())
                .setParameter("reason", entry.reason().name())
                .setParameter("since", since)
                .setParameter("detail", entry.detail())
                .setParameter("by", by)
                .executeUpdate();
        return entered == 0 ? Optional.empty() : findByIdOptional(id);
    }
}
