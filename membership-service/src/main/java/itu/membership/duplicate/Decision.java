package itu.membership.duplicate;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What somebody decided about a pair, and why. Never changed; the last one counts. */
@Entity
@Table(name = "suspected_duplicate_decision")
class Decision {
    enum Kind {
        /** No duplicate. */
        DISMISSED,
        /** May be one after all. */
        REOPENED
    }

    @Embeddable
    record Place(UUID pair, int number) {}

    @EmbeddedId
    private Place place;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Decision() {}

    Decision(Place place, Kind kind, String reason, Instant decidedAt, String decidedBy) {
        this.place = place;
        this.kind = kind;
        this.reason = reason;
        this.decidedAt = decidedAt;
        this.decidedBy = decidedBy;
    }

    Kind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decidedBy() {
        return decidedBy;
    }
}
