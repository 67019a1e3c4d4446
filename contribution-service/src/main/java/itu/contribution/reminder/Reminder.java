package itu.contribution.reminder;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A reminder that fell due, and who was silent then. */
@Entity
@Immutable
@Table(name = "reminder")
@IdClass(Reminder.Key.class)
class Reminder {
    @Id
    private String call;

    @Id
    private LocalDate deadline;

    @Id
    @Column(name = "days_before")
    private int daysBefore;

    private List<String> silent;

    @Column(name = "fell_due_at")
    private Instant fellDueAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Reminder() {}

    Reminder(Step step, List<String> silent, Instant at) {
        this.call = step.call();
        this.deadline = step.deadline();
        this.daysBefore = step.daysBefore();
        this.silent = silent;
        this.fellDueAt = at;
    }

    record Key(String call, LocalDate deadline, int daysBefore) implements Serializable {}

    List<String> silent() {
        return silent;
    }

    Instant fellDueAt() {
        return fellDueAt;
    }
}
