package itu.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import itu.membership.dues.ArrearsPayloads.NewNoticeReceipt;
import itu.membership.history.Known;
import itu.platform.events.Ids;

/** When a member received the notice of its suspension. A better day makes a new row; the end of the suspension closes it. */
@Entity
@Table(name = "suspension_notice")
class SuspensionNotice extends Known {
    @Id
    private UUID id = Ids.next();

    private UUID membership;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private boolean assumed;

    private String reference;

    private @Nullable String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SuspensionNotice() {}

    SuspensionNotice(UUID membership, NewNoticeReceipt body, Instant at, String by) {
        super(at);
        this.membership = membership;
        this.receivedOn = body.receivedOn();
        this.assumed = body.assumed();
        this.reference = body.reference();
        this.reason = body.reason();
        this.recordedBy = by;
    }

    UUID id() {
        return id;
    }

    UUID membership() {
        return membership;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    boolean assumed() {
        return assumed;
    }

    String reference() {
        return reference;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
