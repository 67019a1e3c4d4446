package itu.membership.vocabulary;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import itu.membership.history.Known;
import itu.platform.events.Ids;

/** A term, and when we knew it. Never changed but for the stamp that ends our belief in it. */
@Entity
@Table(name = "term")
class RecordedTerm extends Known {
    @Id
    private UUID id = Ids.next();

    @Embedded
    private Term term;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RecordedTerm() {}

    RecordedTerm(Term term, Instant recordedAt, String recordedBy) {
        super(recordedAt);
        this.term = term;
        this.recordedBy = recordedBy;
    }

    Term term() {
        return term;
    }

    String recordedBy() {
        return recordedBy;
    }
}
