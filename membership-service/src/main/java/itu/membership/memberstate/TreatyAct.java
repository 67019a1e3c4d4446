package itu.membership.memberstate;

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

import itu.membership.memberstate.rules.Act;
import itu.membership.memberstate.rules.ActKind;
import itu.membership.register.Confidence;
import itu.platform.events.Ids;

/** An accession, a denunciation or its withdrawal, as recorded. Never changed. */
@Entity
@Immutable
@Table(name = "treaty_act")
class TreatyAct implements Act {
    @Id
    private UUID id = Ids.next();

    @Column(name = "member_state")
    private String memberState;

    private int number;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected TreatyAct() {}

    TreatyAct(String memberState, int number, NewAct told, Instant recordedAt, String recordedBy) {
        this.memberState = memberState;
        this.number = number;
        this.kind = told.kind();
        this.doneOn = told.doneOn();
        this.effectiveOn = told.kind().effectOf(told.doneOn());
        this.reference = told.reference();
        this.confidence = told.confidence();
        this.reason = told.reason();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    String memberState() {
        return memberState;
    }

    int number() {
        return number;
    }

    @Override
    public ActKind kind() {
        return kind;
    }

    @Override
    public LocalDate doneOn() {
        return doneOn;
    }

    @Override
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    String reference() {
        return reference;
    }

    Confidence confidence() {
        return confidence;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
