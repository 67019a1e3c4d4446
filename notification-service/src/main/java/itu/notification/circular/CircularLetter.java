package itu.notification.circular;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;

/** A circular letter: drafted, published, and from then on corrected in the open only. */
@Entity
@Table(name = "circular_letter")
class CircularLetter {
    /** Where it stands. */
    enum State {
        DRAFT,
        PUBLISHED,
        /** Published, and a corrigendum or revision is in the making. */
        IN_REVISION
    }

    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private int latest = 1;

    private int releases;

    @Enumerated(EnumType.STRING)
    @Column(name = "revision_kind")
    private @Nullable RevisionKind revisionKind;

    @Column(name = "revision_reason")
    private @Nullable String revisionReason;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CircularLetter() {}

    CircularLetter(CircularReference reference, Instant recordedAt, String recordedBy) {
        this.reference = reference.value();
        this.slug = reference.slug();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    boolean editable() {
        return state != State.PUBLISHED;
    }

    void edited() {
        latest++;
    }

    /** Begins a corrigendum or revision; the published letter stands until it is published in its turn. */
    void revise(RevisionKind kind, String reason) {
        if (state != State.PUBLISHED) {
            throw new IllegalStateException("Only a published letter is revised");
        }
        state = State.IN_REVISION;
        revisionKind = kind;
        revisionReason = reason;
    }

    /** Makes the latest edition public. */
    void publish() {
        if (state == State.PUBLISHED) {
            throw new IllegalStateException("It is published");
        }
        state = State.PUBLISHED;
        releases++;
        revisionKind = null;
        revisionReason = null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    CircularReference reference() {
        return new CircularReference(reference);
    }

    String slug() {
        return slug;
    }

    State state() {
        return state;
    }

    int latest() {
        return latest;
    }

    /** How many times it was published. */
    int releases() {
        return releases;
    }

    @Nullable
    RevisionKind revisionKind() {
        return revisionKind;
    }

    @Nullable
    String revisionReason() {
        return revisionReason;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
