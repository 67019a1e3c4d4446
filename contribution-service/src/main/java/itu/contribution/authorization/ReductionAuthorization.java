package itu.contribution.authorization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import itu.contribution.foureyes.FourEyes;
import itu.contribution.rulebook.rules.Authorization;
import itu.contribution.rulebook.rules.DecidingBody;
import itu.contribution.rulebook.rules.PhasingPlan;
import itu.contribution.units.ContributoryUnits;
import itu.platform.events.Ids;

/**
 * A decision of the Plenipotentiary Conference or the Council that lets a Member State go down further than CS 165 allows,
 * as the secretariat entered it. It counts once a second person has approved the entry; its terms never change.
 */
@Entity
@Table(name = "reduction_authorization")
class ReductionAuthorization {
    @Id
    private UUID id;

    @Column(name = "member_state")
    private String memberState;

    private String period;

    @Enumerated(EnumType.STRING)
    private DecidingBody body;

    private String reference;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "lowest_units")
    private ContributoryUnits lowestUnits;

    private String circumstances;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "phasing_plan")
    private List<PhasingPlan.Step> phasingPlan;

    private boolean synthetic;

    @Version
    private long version;

    @Embedded
    private FourEyes entry;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ReductionAuthorization() {}

    ReductionAuthorization(Terms terms, boolean synthetic, Instant at, String by) {
        this.id = Ids.next();
        this.memberState = terms.memberState();
        this.period = terms.period();
        this.body = terms.body();
        this.reference = terms.reference();
        this.decidedOn = terms.date();
        this.lowestUnits = terms.lowestUnits();
        this.circumstances = terms.circumstances();
        this.phasingPlan = terms.phasingPlan().steps();
        this.synthetic = synthetic;
        this.entry = FourEyes.proposed(at, by);
    }

    /** What was decided. */
    record Terms(
            String memberState,
            String period,
            DecidingBody body,
            String reference,
            LocalDate date,
            ContributoryUnits lowestUnits,
            String circumstances,
            PhasingPlan phasingPlan) {}

    /** A second person confirms the entry; from now on the authorization counts. */
    void approve(Instant at, String by) {
        entry.approve(at, by);
    }

    /** A second person rejects the entry. */
    void reject(Instant at, String by, String reason) {
        entry.reject(at, by, reason);
    }

    UUID id() {
        return id;
    }

    String memberState() {
        return memberState;
    }

    long version() {
        return version;
    }

    boolean synthetic() {
        return synthetic;
    }

    FourEyes entry() {
        return entry;
    }

    Terms terms() {
        return new Terms(
                memberState,
                period,
                body,
                reference,
                decidedOn,
                lowestUnits,
                circumstances,
                new PhasingPlan(phasingPlan));
    }

    /** As the rules take it. */
    Authorization asRule() {
        return new Authorization(id, body, reference, decidedOn, lowestUnits, new PhasingPlan(phasingPlan));
    }
}
