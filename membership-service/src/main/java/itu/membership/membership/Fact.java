package itu.membership.membership;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import itu.membership.membership.rules.Happened;
import itu.platform.events.Ids;

/** What happened to a membership. Never changed; found wrong, it is stamped as retracted. */
@Entity
@Table(name = "membership_fact")
public class Fact {
    @Id
    private UUID id = Ids.next();

    private UUID membership;

    private int number;

    @Embedded
    private NewFact content;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "retracted_at")
    private @Nullable Instant retractedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Fact() {}

    Fact(UUID membership, int number, NewFact content, Instant recordedAt, String recordedBy) {
        this.membership = membership;
        this.number = number;
        this.content = content;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    /** A rehearsal's clock may have gone back since; nothing is retracted before it was recorded. */
    void retract(Instant at) {
        retractedAt = at.isBefore(recordedAt) ? recordedAt : at;
    }

    Happened happened() {
        return new Happened(number, content.kind(), content.effectiveOn(), content.until(), content.state());
    }

    /** Whether it counted at an instant of knowledge; null asks of now. */
    public boolean known(@Nullable Instant knownAt) {
        return knownAt == null
                ? retractedAt == null
                : !recordedAt.isAfter(knownAt) && (retractedAt == null || retractedAt.isAfter(knownAt));
    }

    public int number() {
        return number;
    }

    public NewFact content() {
        return content;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Token subject of who recorded it, or {@code system}. */
    public String recordedBy() {
        return recordedBy;
    }

    public @Nullable Instant retractedAt() {
        return retractedAt;
    }
}
