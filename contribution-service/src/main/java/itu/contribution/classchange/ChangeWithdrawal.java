package itu.contribution.classchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Declaration;
import itu.contribution.declaration.Office;

/** A change was taken back before its day of effect. Never changed. */
@Entity
@Immutable
@Table(name = "class_change_withdrawal")
class ChangeWithdrawal {
    @Id
    private UUID change;

    private String reason;

    @Column(name = "document_reference")
    private @Nullable String documentReference;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ChangeWithdrawal() {}

    ChangeWithdrawal(ClassChange of, NewWithdrawal body, LocalDate receivedOn, Declaration.Entry entry) {
        this.change = of.id();
        this.reason = body.reason();
        this.documentReference = body.documentReference();
        this.receivedOn = receivedOn;
        this.office = entry.office();
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
    }

    UUID change() {
        return change;
    }

    String reason() {
        return reason;
    }

    @Nullable
    String documentReference() {
        return documentReference;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Office office() {
        return office;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
