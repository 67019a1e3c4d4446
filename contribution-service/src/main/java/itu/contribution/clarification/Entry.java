package itu.contribution.clarification;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An answer to a question, or its closure. Never changed. */
@Entity(name = "ClarificationEntry")
@Immutable
@Table(name = "clarification_entry")
@IdClass(Entry.Key.class)
class Entry {
    /** What an entry is. */
    enum Kind {
        /** The contributor's people say something. */
        ANSWER,
        /** The secretariat has what it needs. */
        CLOSURE
    }

    @Id
    private UUID declaration;

    @Id
    private int number;

    @Id
    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String text;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "entered_by")
    private String enteredBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Entry() {}

    Entry(Key key, Kind kind, @Nullable String text, Instant enteredAt, String enteredBy) {
        this.declaration = key.declaration();
        this.number = key.number();
        this.position = key.position();
        this.kind = kind;
        this.text = text;
        this.enteredAt = enteredAt;
        this.enteredBy = enteredBy;
    }

    record Key(UUID declaration, int number, int position) implements Serializable {}

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    String text() {
        return text;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
