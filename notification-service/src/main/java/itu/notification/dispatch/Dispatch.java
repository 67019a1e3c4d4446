package itu.notification.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import itu.notification.addressbook.Address;
import itu.notification.mail.Answer;

/**
 * A letter owed to a Member State, and the proof of its sending.
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

    private String purpose;
    private String subject;
    private String memberState;

    @Enumerated(EnumType.STRING)
    private DispatchStatus status;

    private String facts;
    private UUID eventId;
    private String correlationId;
    private @Nullable String traceparent;
    private Instant requestedAt;
    private Instant dueAt;
    private int attempts;
    private int doubtful;
    private boolean outcomeUnknown;
    private String messageId;
    private @Nullable String address;
    private @Nullable String language;
    private @Nullable String templateVersion;
    private @Nullable String contentSha256;
    private @Nullable Instant handedAt;
    private @Nullable Instant sentAt;
    private @Nullable String serverAnswer;

    @SuppressWarnings("NullAway.Init")
    protected Dispatch() {}

    Dispatch(UUID id, String messageId, DispatchRequest request, Instant requestedAt, Instant dueAt) {
        this.id = id;
        this.messageId = messageId;
        this.purpose = request.purpose().code();
        this.subject = request.subject();
        this.memberState = request.memberState();
        this.facts = request.facts();
        this.eventId = request.eventId();
        this.correlationId = request.correlationId();
        this.traceparent = request.traceparent();
        this.requestedAt = requestedAt;
        this.dueAt = dueAt;
        this.status = DispatchStatus.WAITING_FOR_ADDRESS;
    }

    /** Gives a freshly written letter out of hand until the lease ends; whoever finds it then may send it again. */
    void hand(Address to, DispatchedLetter letter, Instant now, Instant leaseEnd) {
        require(status == DispatchStatus.QUEUED);
        address = to.mailbox();
        language = to.language().tag();
        templateVersion = letter.templateVersion();
        contentSha256 = letter.sha256();
        out(now, leaseEnd);
    }

    /** Gives the same letter out once more, because nobody knows whether the server took it the last time. */
    void handAgain(Instant now, Instant leaseEnd) {
        require(inDoubt());
        doubtful++;
        out(now, leaseEnd);
    }

    /** Whether the server may already hold this letter: its answer was cut off, or its sender vanished. */
    boolean inDoubt() {
        return status == DispatchStatus.HANDED || outcomeUnknown;
    }

    /** Records the server's answer to the attempt under way. */
    void conclude(Answer answer, Instant now, Instant nextAttempt) {
        require(status == DispatchStatus.HANDED);
        serverAnswer = answer.line();
        outcomeUnknown = answer instanceof Answer.Unknown;
        switch (answer) {
            case Answer.Accepted _ -> {
                status = DispatchStatus.SENT;
                sentAt = now;
            }
            case Answer.Refused _ -> status = DispatchStatus.FAILED;
            case Answer.Deferred _, Answer.Unknown _ -> queue(nextAttempt);
        }
    }

    /** Puts the letter off because it could not even be written. */
    void postpone(String reason, Instant nextAttempt) {
        require(status == DispatchStatus.QUEUED);
        attempts++;
        serverAnswer = reason;
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
        return status == DispatchStatus.HANDED && attempts == attempt;
    }

    /** What an attempt needs from here; only while handed. */
    Handover handover(DispatchedLetter letter) {
        require(status == DispatchStatus.HANDED);
        return new Handover(
                id,
                attempts,
                purpose,
                correlationId,
                traceparent,
                letter.toMail(messageId, Objects.requireNonNull(address)));
    }

    Duration waitAfter(Backoff backoff) {
        return backoff.after(attempts);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String purpose() {
        return purpose;
    }

    String memberState() {
        return memberState;
    }

    String facts() {
        return facts;
    }

    DispatchView view() {
        return new DispatchView(
                id,
                purpose,
                subject,
                memberState,
                status,
                requestedAt,
                sentAt,
                address,
                language,
                serverAnswer,
                messageId,
                attempts,
                doubtful,
                handedAt,
                status == DispatchStatus.QUEUED ? dueAt : null,
                templateVersion,
                contentSha256,
                eventId,
                correlationId);
    }

    private void out(Instant now, Instant leaseEnd) {
        status = DispatchStatus.HANDED;
        attempts++;
        handedAt = now;
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
