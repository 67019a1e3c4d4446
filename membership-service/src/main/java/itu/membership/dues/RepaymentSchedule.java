package itu.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import itu.membership.dues.ArrearsPayloads.NewRepaymentSchedule;
import itu.membership.history.Known;
import itu.platform.events.Ids;

/** A schedule agreed with a member in arrears. A later one takes its place. */
@Entity
@Table(name = "repayment_schedule")
class RepaymentSchedule extends Known {
    @Id
    private UUID id = Ids.next();

    private UUID membership;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String reference;

    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RepaymentSchedule() {}

    RepaymentSchedule(UUID membership, NewRepaymentSchedule body, Instant at, String by) {
        super(at);
        this.membership = membership;
        this.agreedOn = body.agreedOn();
        this.endsOn = body.endsOn();
        this.reference = body.reference();
        this.reason = body.reason();
        this.recordedBy = by;
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
