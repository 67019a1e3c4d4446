package itu.contribution.declaration;

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

/** Something that happened to a declaration after it was made. Never changed. */
@Entity
@Immutable
@Table(name = "declaration_fact")
public class Fact {
    /** What happened. */
    public enum Kind {
        /** The contributor took the declaration back. */
        WITHDRAWAL,
        /** The secretariat decided that a late declaration counts. */
        ACCEPTANCE
    }

    @Id
    private UUID id;

    private UUID declaration;
    private String call;
    private String contributor;
    private long sequence;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;

    @Column(name = "document_reference")
    private @Nullable String documentReference;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Fact() {}

    Fact(Declaration about, long sequence, Statement statement, Declaration.Entry entry) {
        this.id = Ids.next();
        this.declaration = about.id();
        this.call = about.call();
        this.contributor = about.contributor();
        this.sequence = sequence;
        this.kind = statement.kind();
        this.reason = statement.reason();
        this.documentReference = statement.documentReference();
        this.effectiveOn = statement.effectiveOn();
        this.office = entry.office();
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
    }

    /** What is stated: kind and reason, the letter that asks for it, and the day from which it holds. */
    record Statement(Kind kind, String reason, @Nullable String documentReference, LocalDate effectiveOn) {}

    public UUID declaration() {
        return declaration;
    }

    public long sequence() {
        return sequence;
    }

    public Kind kind() {
        return kind;
    }

    public String reason() {
        return reason;
    }

    public @Nullable String documentReference() {
        return documentReference;
    }

    /** Day of receipt of a withdrawal, in the call's zone. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Office office() {
        return office;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
