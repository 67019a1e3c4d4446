package itu.notification.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import itu.notification.mail.Answer;

/**
 * A letter owed to a Member State, an organization or an applicant, and the proof of its sending.
 *
 * <pre>
 * WAITING_FOR_ADDRESS → QUEUED → HANDED → SENT
 *                         ↑  ↖_____│  ↘ FAILED
 *                         └── retry by an officer ─┘
 * </pre>
 *
 * <p>Two clocks meet here: {@code dueAt} is by the database's, since leases and waits must hold between instances and
 * while a rehearsal moves the business date; all other instants are the business clock's.
 */
@Entity
class Dispatch {
    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private DispatchRequest request;

    @Enumerated(EnumType.STRING)
    private DispatchStatus status;

    private Instant requestedAt;
    private Instant dueAt;
    private String messageId;

    @Embedded
    private Proof proof;

    /** When it came back, although the mail server had taken it. */
    private @Nullable Instant bouncedAt;

    @SuppressWarnings("NullAway.Init")
    protected Dispatch() {}

    Dispatch(UUID id, String messageId, DispatchRequest request, Instant requestedAt, Instant dueAt) {
        this.id = id;
        this.messageId = messageId;
        this.request = request;
        this.requestedAt = requestedAt;
        this.dueAt = dueAt;
        this.status = DispatchStatus.WAITING_FOR_ADDRESS;
        this.proof = new Proof();
    }

    /** Gives a freshly written letter out of hand until the lease ends; whoever finds it then may send it again. */
    void hand(Destination to, DispatchedLetter letter, Instant now, Instant leaseEnd) {
        require(status == DispatchStatus.QUEUED);
        proof.handed(to, letter, now);
        out(leaseEnd);
    }

    /** Gives the same letter out once more, because nobody knows whether the server took it the last time. */
    void handAgain(Instant now, Instant leaseEnd) {
        require(inDoubt());
        proof.handedAgain(now);
        out(leaseEnd);
    }

    /** Whether the server may already hold this letter: its answer was cut off, or its sender vanished. */
    boolean inDoubt() {
        return status == DispatchStatus.HANDED || proof.outcomeUnknown();
    }

    /** Records the server's answer to the attempt under way. */
    void conclude(Answer answer, Instant now, Instant nextAttempt) {
        require(status == DispatchStatus.HANDED);
        proof.answered(answer, now);
        switch (answer) {
            case Answer.Accepted _ -> status = DispatchStatus.SENT;
            case Answer.Refused _ -> status = DispatchStatus.FAILED;
            case Answer.Deferred _, Answer.Unknown _ -> queue(nextAttempt);
        }
    }

    /** Puts the letter off because it could not even be written. */
    void postpone(String reason, Instant nextAttempt) {
        require(status == DispatchStatus.QUEUED);
        proof.givenUp(reason);
        dueAt = nextAttempt;
    }

    void awaitAddress() {
        require(status == DispatchStatus.QUEUED);
        status = DispatchStatus.WAITING_FOR_ADDRESS;
    }

    /** Queues a failed letter again, to the mailbox that will then be in the address book. */
    void retry(Instant now) {
        require(failed());
        queue(now);
    }

    boolean failed() {
        return status == DispatchStatus.FAILED;
    }

    /** Whether the given attempt is still the one under way, and not taken over by another instance since. */
    boolean underWay(int attempt) {
        return status == DispatchStatus.HANDED && proof.attempts() == attempt;
    }

    /** What an attempt needs from here; only while handed. */
    Handover handover(DispatchedLetter letter, String returnPath) {
        require(status == DispatchStatus.HANDED);
        return new Handover(
                id,
                proof.attempts(),
                request.purpose(),
                request.correlationId(),
                request.traceparent(),
                letter.toMail(messageId, proof.recipient(), returnPath));
    }

    Duration waitAfter(Backoff backoff) {
        return backoff.after(proof.attempts());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    DispatchRequest request() {
        return request;
    }

    DispatchView view() {
        return new DispatchView(
                id,
                request.purpose(),
                request.subject(),
                request.addressee(),
                request.memberState(),
                status,
                requestedAt,
                proof.sentAt(),
                bouncedAt,
                proof.address(),
                proof.language(),
                proof.serverAnswer(),
                messageId,
                proof.attempts(),
                proof.doubtful(),
                proof.handedAt(),
                status == DispatchStatus.QUEUED ? dueAt : null,
                proof.templateVersion(),
                proof.contentSha256(),
                request.eventId(),
                request.correlationId());
    }

    private void out(Instant leaseEnd) {
        status = DispatchStatus.HANDED;
        dueAt = leaseEnd;
    }

    private void queue(Instant due) {
        status = DispatchStatus.QUEUED;
        dueAt = due;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Not possible for dispatch " + id + " while " + status);
        }
    }
}
