package itu.contribution.foureyes;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.Problem;

/** What one person proposed and another approved or rejected. Decided once; persons are token subjects. */
@Embeddable
public class FourEyes {
    /** How far a proposal has come. */
    public enum Status {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decision_reason")
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected FourEyes() {}

    private FourEyes(Instant at, String by) {
        this.status = Status.PROPOSED;
        this.proposedAt = at;
        this.proposedBy = by;
    }

    public static FourEyes proposed(Instant at, String by) {
        return new FourEyes(at, by);
    }

    /**
     * Approves the proposal.
     *
     * @throws itu.platform.problem.ProblemException 409 when it is decided already, or the proposer is the one to decide
     */
    public void approve(Instant at, String by) {
        decide(Status.APPROVED, at, by, null);
    }

    /** Rejects the proposal, with the same refusals as {@link #approve}. */
    public void reject(Instant at, String by, String why) {
        decide(Status.REJECTED, at, by, why);
    }

    private void decide(Status decision, Instant at, String by, @Nullable String why) {
        if (status != Status.PROPOSED) {
            throw Problem.of(FourEyesProblem.ALREADY_DECIDED)
                    .with("decision", status)
                    .toException();
        }
        if (proposedBy.equals(by)) {
            throw Problem.of(FourEyesProblem.SECOND_PERSON_NEEDED).toException();
        }
        status = decision;
        decidedAt = at;
        decidedBy = by;
        reason = why;
    }

    public Status status() {
        return status;
    }

    /** Whether the proposal counted at an instant of knowledge; null asks of now. */
    public boolean approvedAsKnownAt(@Nullable Instant knownAt) {
        return status == Status.APPROVED && decidedAt != null && (knownAt == null || !decidedAt.isAfter(knownAt));
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable String reason() {
        return reason;
    }
}
