package itu.contribution.call;

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

import itu.platform.events.Ids;

/** One change of a call's deadline. Never changed itself. */
@Entity
@Immutable
@Table(name = "call_deadline")
public class DeadlineChange {
    /** What changed it. */
    public enum Kind {
        /** The secretariat gave more time. */
        EXTENDED,
        /** The conference moved. */
        RESCHEDULED
    }

    /** Why, by which decision, and when and by whom (token subject) it was entered. */
    public record Decision(String reason, @Nullable String reference, Instant at, String by) {}

    @Id
    private UUID id;

    private String call;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "deadline_before")
    private LocalDate before;

    private LocalDate deadline;

    private String reason;

    @Column(name = "decision_reference")
    private @Nullable String decisionReference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DeadlineChange() {}

    DeadlineChange(Call call, Kind kind, LocalDate before, Decision decision) {
        this.id = Ids.next();
        this.call = call.slug();
        this.number = call.deadlineNumber();
        this.kind = kind;
        this.before = before;
        this.deadline = call.deadline();
        this.reason = decision.reason();
        this.decisionReference = decision.reference();
        this.recordedAt = decision.at();
        this.recordedBy = decision.by();
    }

    Kind kind() {
        return kind;
    }

    public LocalDate before() {
        return before;
    }

    public LocalDate deadline() {
        return deadline;
    }

    String reason() {
        return reason;
    }

    @Nullable
    String decisionReference() {
        return decisionReference;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
