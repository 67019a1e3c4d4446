package itu.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import itu.membership.dues.ArrearsPayloads.NewRepaymentSchedule;
import itu.platform.events.Ids;

/** A schedule agreed with a member in arrears. A later one takes its place. */
@Entity
@Table(name = "repayment_schedule")
class RepaymentSchedule {
    @Id
    private UUID id = Ids.next();

    private UUID membership;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String reference;

    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RepaymentSchedule() {}

    RepaymentSchedule(UUID membership, NewRepaymentSchedule body, Instant at, String by) {
        this.membership = membership;
        this.agreedOn = body.agreedOn();
        this.endsOn = body.endsOn();
        this.reference = body.reference();
        this.reason = body.reason();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void supersede(Instant at) {
        supersededAt = at.isBefore(recordedAt) ? recordedAt : at;
    }

    boolean known(@Nullable Instant knownAt) {
        return knownAt == null
                ? supersededAt == null
                : !recordedAt.isAfter(knownAt) && (supersededAt == null || supersededAt.isAfter(knownAt));
    }

    UUID membership() {
        return membership;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String reference() {
        return reference;
    }

    String reason() {
        return reason;
    }

    String recordedBy() {
        return recordedBy;
    }
}
