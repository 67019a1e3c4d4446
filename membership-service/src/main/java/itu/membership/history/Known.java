package itu.membership.history;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import org.jspecify.annotations.Nullable;

/** What was recorded, and when we knew it. Never changed but for the stamp that ends our belief in it. */
@MappedSuperclass
public abstract class Known {
    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Known() {}

    protected Known(Instant recordedAt) {
        this.recordedAt = recordedAt;
    }

    /** A rehearsal's clock may have gone back since; a belief still never ends before it began. */
    public void supersede(Instant at) {
        supersededAt = at.isBefore(recordedAt) ? recordedAt : at;
    }

    /**
     * Whether this was believed.
     *
     * @param knownAt the instant asked about; null for now
     */
    public boolean known(@Nullable Instant knownAt) {
        return knownAt == null
                ? supersededAt == null
                : !recordedAt.isAfter(knownAt) && (supersededAt == null || supersededAt.isAfter(knownAt));
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant supersededAt() {
        return supersededAt;
    }
}
