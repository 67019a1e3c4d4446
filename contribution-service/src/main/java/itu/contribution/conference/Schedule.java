package itu.contribution.conference;

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

import itu.contribution.conference.rules.ConferenceDates;
import itu.platform.events.Ids;

/** The dates of a conference as they stood from one decision to the next. Never changed: the next one follows it. */
@Entity
@Immutable
@Table(name = "conference_schedule")
public class Schedule {
    /** What a decision did to the dates. */
    public enum Kind {
        SCHEDULED,
        MOVED,
        DEFINITIVE_DATE_FIXED
    }

    /** Why the dates are what they are, by which decision, and when and by whom (token subject) it was entered. */
    public record Decision(String reason, @Nullable String reference, Instant at, String by) {}

    @Id
    private UUID id;

    private String conference;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "definitive_on")
    private @Nullable LocalDate definitiveOn;

    private String reason;

    @Column(name = "decision_reference")
    private @Nullable String decisionReference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Schedule() {}

    Schedule(String conference, int number, Kind kind, ConferenceDates dates, Decision decision) {
        this.id = Ids.next();
        this.conference = conference;
        this.number = number;
        this.kind = kind;
        this.opensOn = dates.opensOn();
        this.closesOn = dates.closesOn();
        this.definitiveOn = dates.definitiveOn();
        this.reason = decision.reason();
        this.decisionReference = decision.reference();
        this.recordedAt = decision.at();
        this.recordedBy = decision.by();
    }

    /** Counted from 1 for each conference. */
    public int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    @Nullable
    LocalDate definitiveOn() {
        return definitiveOn;
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

    ConferenceDates dates(LocalDate periodBegins) {
        return new ConferenceDates(opensOn, closesOn, periodBegins, definitiveOn);
    }
}
