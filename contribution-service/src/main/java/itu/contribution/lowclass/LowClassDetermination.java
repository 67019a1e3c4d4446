package itu.contribution.lowclass;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the Council that a Member State may choose 1/8 or 1/16 over a time, as it stands now: a view of the decision
 * that opened them and of the one that closed them again. {@link LowClassDeterminations} writes the two.
 */
@Entity
@Immutable
@Table(name = "low_class_determination")
class LowClassDetermination {
    @Id
    private UUID id;

    @Column(name = "member_state")
    private String memberState;

    /** Reference of the Council's decision. */
    private String decision;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    private boolean synthetic;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected LowClassDetermination() {}

    UUID id() {
        return id;
    }

    DeterminationView view() {
        return new DeterminationView(id, memberState, decision, validFrom, validTo, endedBy, synthetic, recordedAt);
    }
}
