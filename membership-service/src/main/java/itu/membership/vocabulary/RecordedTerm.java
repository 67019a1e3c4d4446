package itu.membership.vocabulary;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;

/** A term, and when we knew it. Never changed but for the stamp that ends our belief in it. */
@Entity
@Table(name = "term")
class RecordedTerm {
    @Id
    private UUID id = Ids.next();

    @Embedded
    private Term term;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RecordedTerm() {}

    RecordedTerm(Term term, Instant recordedAt, String recordedBy) {
        this.term = term;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** A rehearsal's clock may have gone back since; a belief still never ends before it began. */
    void supersede(Instant at) {
        supersededAt = at.isBefore(recordedAt) ? recordedAt : at;
    }

    Term term() {
        return term;
    }

    String recordedBy() {
        return recordedBy;
    }
}
