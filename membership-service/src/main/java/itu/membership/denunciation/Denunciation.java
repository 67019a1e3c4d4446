package itu.membership.denunciation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import itu.membership.denunciation.rules.NoticePeriod;
import itu.membership.membership.Fact;
import itu.platform.events.Ids;

/** A notice by which a membership is given up (CV 240). It never changes, except that it may be withdrawn before it takes effect. */
@Entity
@Table(name = "denunciation")
public class Denunciation {
    @Id
    private UUID id = Ids.next();

    private UUID membership;

    private int fact;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "takes_effect_on")
    private LocalDate takesEffectOn;

    @Column(name = "contribution_due_until")
    private LocalDate contributionDueUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_by")
    private GivenBy givenBy;

    @Column(name = "by_letter")
    private boolean byLetter;

    private @Nullable String reference;

    private @Nullable String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Denunciation() {}

    Denunciation(UUID membership, Notice notice, Fact fact) {
        var term = new NoticePeriod(notice.receivedOn());
        this.membership = membership;
        this.fact = fact.number();
        this.receivedOn = notice.receivedOn();
        this.takesEffectOn = term.takesEffectOn();
        this.contributionDueUntil = term.contributionDueUntil();
        this.givenBy = notice.givenBy();
        this.byLetter = notice.byLetter();
        this.reference = notice.reference();
        this.reason = notice.reason();
        this.recordedAt = fact.recordedAt();
        this.recordedBy = fact.recordedBy();
    }

    void withdraw(Instant at, String by, String why) {
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawalReason = why;
    }

    UUID id() {
        return id;
    }

    UUID membership() {
        return membership;
    }

    /** Number of the membership's fact that it made. */
    public int fact() {
        return fact;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate takesEffectOn() {
        return takesEffectOn;
    }

    LocalDate contributionDueUntil() {
        return contributionDueUntil;
    }

    GivenBy givenBy() {
        return givenBy;
    }

    boolean byLetter() {
        return byLetter;
    }

    @Nullable
    String reference() {
        return reference;
    }

    @Nullable
    String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawalReason() {
        return withdrawalReason;
    }
}
