package itu.membership.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.StepKind;

/** What happened to an application. Never changed. */
@Entity
@Immutable
@Table(name = "application_step")
@IdClass(ApplicationStep.Key.class)
class ApplicationStep {
    @Id
    private UUID application;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private Office office;

    private @Nullable String provision;
    private @Nullable String reference;
    private @Nullable String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ApplicationForm form;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ApplicationStep() {}

    ApplicationStep(Key key, Step step, ApplicationState after, @Nullable ApplicationForm form, Step.Entry entry) {
        this.application = key.application();
        this.number = key.number();
        this.kind = step.kind();
        this.state = after;
        this.effectiveOn = step.effectiveOn();
        this.office = entry.office();
        this.provision = step.provision();
        this.reference = step.reference();
        this.reason = step.reason();
        this.form = form;
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
    }

    record Key(UUID application, int number) implements Serializable {}

    int number() {
        return number;
    }

    StepKind kind() {
        return kind;
    }

    /** State of the application after the step. */
    ApplicationState state() {
        return state;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    Office office() {
        return office;
    }

    @Nullable
    String provision() {
        return provision;
    }

    @Nullable
    String reference() {
        return reference;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** The form as submitted or corrected by the step; null for all others. */
    @Nullable
    ApplicationForm form() {
        return form;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
