package itu.contribution.clarification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;

/** A question about a declaration, numbered within it. */
@Entity
@Immutable
@IdClass(Clarification.Key.class)
class Clarification {
    @Id
    private UUID declaration;

    @Id
    private int number;

    private String question;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by")
    private String askedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Clarification() {}

    Clarification(UUID declaration, int number, String question, Instant askedAt, String askedBy) {
        this.declaration = declaration;
        this.number = number;
        this.question = question;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
    }

    record Key(UUID declaration, int number) implements Serializable {}

    int number() {
        return number;
    }

    String question() {
        return question;
    }

    Instant askedAt() {
        return askedAt;
    }
}
