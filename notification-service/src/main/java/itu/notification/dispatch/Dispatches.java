package itu.notification.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Timeouts;

@ApplicationScoped
class Dispatches implements PanacheRepositoryBase<Dispatch, UUID> {
    private static final String DUE = "status in (QUEUED, HANDED) and dueAt <= ?1";

    /** The database's clock, which all instances share. */
    Instant databaseTime() {
        return (Instant) getEntityManager()
                .createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    boolean owed(DispatchRequest request) {
        return count(
                        "request.purpose = ?1 and request.subject = ?2 and request.addressee = ?3",
                        request.purpose(),
                        request.subject(),
                        request.addressee())
                > 0;
    }

    boolean anyDue() {
        return find(DUE, databaseTime()).page(0, 1).stream().findAny().isPresent();
    }

    /** The dispatch that has been due longest, held for this transaction; those that others hold are passed over. */
    Optional<Dispatch> nextDue(Instant now) {
        return find(DUE + " order by dueAt", now)
                .page(0, 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    Optional<Dispatch> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Queues what waited for a mailbox or a name that is known now; a mailbox that is dead counts as none. Works whichever of the facts came first. */
    int queueAddressed() {
        return getEntityManager().createNativeQuery("""
                        update dispatch d set status = 'QUEUED', due_at = clock_timestamp(), version = version + 1
                        where status = 'WAITING_FOR_ADDRESS'
                          and (role is null or exists (select from address a where a.holder = d.addressee and a.role = d.role))
                          and not exists (select from suppression p
                                          where p.reason = 'HARD_BOUNCE' and p.lifted_at is null
                                            and p.mailbox = lower(coalesce(
                                                (select a.mailbox from address a where a.holder = d.addressee and a.role = d.role),
                                                d.facts::jsonb -> 'contact' ->> 'mailbox')))
                          and (member_state is null or exists (select from member_state s where s.code = d.member_state))""").executeUpdate();
    }

    /** Newest first. */
    List<Dispatch> newest(DispatchFilter filter, int limit) {
        return find("from Dispatch " + filter.query(), filter.parameters())
                .page(0, limit)
                .list();
    }

    /** How many there are. The status stands in the statement itself, so that its partial index can be used. */
    long count(DispatchStatus status) {
        return count("status = " + status.name());
    }
}
