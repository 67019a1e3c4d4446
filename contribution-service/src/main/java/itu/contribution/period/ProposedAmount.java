package itu.contribution.period;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import itu.contribution.foureyes.FourEyes;
import itu.contribution.period.rules.AmountOfUnit;
import itu.contribution.period.rules.AmountStatus;
import itu.contribution.period.rules.FixedAmount;
import itu.contribution.units.Money;
import itu.platform.events.Ids;

/** An amount of the unit that one person entered and, once another approved it, counts. Never changed after that. */
@Entity
@Table(name = "unit_amount")
class ProposedAmount {
    private static final String CURRENCY = "CHF";
    private static final String BY_DOCUMENT = "SOURCED";

    @Id
    private UUID id;

    @Version
    private long version;

    private String period;

    @Enumerated(EnumType.STRING)
    @Column(name = "amount_status")
    private AmountStatus status;

    @Column(name = "member_state_chf_cents")
    private @Nullable Long memberStateCents;

    @Column(name = "sector_member_chf_cents")
    private @Nullable Long sectorMemberCents;

    private String confidence;

    private @Nullable String source;

    @Embedded
    private @Nullable Fixing fixing;

    @Embedded
    private FourEyes decision;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ProposedAmount() {}

    ProposedAmount(String period, AmountStatus status, AmountOfUnit amount, Fixing fixing, FourEyes decision) {
        this.id = Ids.next();
        this.period = period;
        this.status = status;
        this.memberStateCents = amount.memberState().cents();
        this.sectorMemberCents = amount.sectorMember().cents();
        this.confidence = BY_DOCUMENT;
        this.source = fixing.source();
        this.fixing = fixing;
        this.decision = decision;
    }

    void approve(Instant at, String by) {
        decision.approve(at, by);
    }

    void reject(Instant at, String by, String reason) {
        decision.reject(at, by, reason);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String period() {
        return period;
    }

    AmountStatus status() {
        return status;
    }

    /** Empty where reference data hold no amount. */
    Optional<AmountOfUnit> amount() {
        return Optional.ofNullable(memberStateCents).map(cents -> new AmountOfUnit(new Money(cents, CURRENCY)));
    }

    /** As the rules see it; empty without an amount. */
    Optional<FixedAmount> fixed() {
        return amount().map(amount -> new FixedAmount(status, amount, fixing == null ? null : fixing.on()));
    }

    String confidence() {
        return confidence;
    }

    @Nullable
    String source() {
        return source;
    }

    /** None where the row is reference data. */
    @Nullable
    Fixing fixing() {
        return fixing;
    }

    FourEyes decision() {
        return decision;
    }
}
