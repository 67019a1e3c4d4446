package itu.notification.form;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.notification.mail.Answer;
import itu.notification.mail.Courier;
import itu.platform.time.BusinessClock;

/** The queue of acknowledgements. A letter that was handed out and never heard of again is sent once more under its message id. */
@ApplicationScoped
class Acknowledgements {
    private final EntityManager entities;
    private final Courier courier;
    private final BusinessClock clock;

    Acknowledgements(EntityManager entities, Courier courier, BusinessClock clock) {
        this.entities = entities;
        this.courier = courier;
        this.clock = clock;
    }

    /** A letter that is out of the queue for the caller alone. */
    record Claim(UUID answer, String mailbox, String messageId, int attempt) {}

    @Transactional(Transactional.TxType.MANDATORY)
    void owe(UUID answer, String mailbox) {
        entities.createNativeQuery("""
                        insert into form_acknowledgement (answer, mailbox, state, due_at, message_id)
                        values (:answer, :mailbox, 'QUEUED', clock_timestamp(), :messageId)""")
                .setParameter("answer", answer)
                .setParameter("mailbox", mailbox)
                .setParameter("messageId", courier.messageId("form-" + answer))
                .executeUpdate();
    }

    @Transactional
    Optional<Claim> claim() {
        return entities.createNativeQuery("""
                        update form_acknowledgement a
                        set state = 'HANDED', attempts = a.attempts + 1, due_at = clock_timestamp() + interval '5 minutes'
                        where a.answer = (select answer from form_acknowledgement
                                          where state in ('QUEUED', 'HANDED') and due_at <= clock_timestamp()
                                          order by due_at limit 1 for update skip locked)
                        returning a.answer, a.mailbox, a.message_id, a.attempts""", Tuple.class)
                .getResultStream()
                .findFirst()
                .map(row -> claim((Tuple) row));
    }

    @Transactional
    boolean anyDue() {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select from form_acknowledgement
                                       where state in ('QUEUED', 'HANDED') and due_at <= clock_timestamp())""", Boolean.class).getSingleResult();
    }

    /** Records the mail server's answer, unless the attempt is no longer the caller's. */
    @Transactional
    void conclude(Claim claim, Answer answer) {
        switch (answer) {
            case Answer.Accepted(var line) -> conclude(claim, "SENT", line, clock.instant());
            case Answer.Refused refused -> conclude(claim, "FAILED", refused.line(), null);
            case Answer.Deferred(var line) -> conclude(claim, "QUEUED", line, null);
            case Answer.Unknown(var line) -> conclude(claim, "QUEUED", line, null);
        }
    }

    @Transactional
    Optional<String> state(UUID answer) {
        return entities.createNativeQuery("select state from form_acknowledgement where answer = :answer", String.class)
                .setParameter("answer", answer)
                .getResultStream()
                .findFirst()
                .map(String.class::cast);
    }

    /** Forgets the mailbox; a letter that is still owed is not sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    void erase(UUID answer) {
        entities.createNativeQuery("""
                        update form_acknowledgement set state = 'ERASED', mailbox = null, server_answer = null
                        where answer = :answer""").setParameter("answer", answer).executeUpdate();
    }

    private void conclude(Claim claim, String state, String line, @Nullable Instant sentAt) {
        entities.createNativeQuery("""
                        update form_acknowledgement
                        set state = :state, server_answer = :line, sent_at = :sentAt,
                            due_at = clock_timestamp() + least(interval '1 hour', interval '30 seconds' * power(2, least(attempts, 10)))
                        where answer = :answer and state = 'HANDED' and attempts = :attempt""")
                .setParameter("state", state)
                .setParameter("line", line)
                .setParameter("sentAt", sentAt == null ? null : sentAt.atOffset(ZoneOffset.UTC))
                .setParameter("answer", claim.answer())
                .setParameter("attempt", claim.attempt())
                .executeUpdate();
    }

    private static Claim claim(Tuple row) {
        return new Claim(
                row.get("answer", UUID.class),
                row.get("mailbox", String.class),
                row.get("message_id", String.class),
                row.get("attempts", Integer.class));
    }
}
