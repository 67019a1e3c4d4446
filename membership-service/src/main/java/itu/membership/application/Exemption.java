package itu.membership.application;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import itu.membership.application.ApplicationPayloads.ExemptionCriteria;
import itu.membership.application.ApplicationPayloads.NewExemption;

/** The Council's decision by which an organization was admitted without fees (CV 476). Never changed. */
@Entity
@Immutable
@Table(name = "application_exemption")
class Exemption {
    @Id
    private UUID application;

    private String reference;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private LocalDate until;

    @Column(name = "opinion_reference")
    private String opinionReference;

    @Column(name = "international_scope")
    private boolean internationalScope;

    @Column(name = "non_profit")
    private boolean nonProfit;

    @Column(name = "members_in_many_states")
    private boolean membersInManyStates;

    private boolean reciprocity;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Exemption() {}

    Exemption(UUID application, NewExemption decision) {
        this.application = application;
        this.reference = decision.reference();
        this.decidedOn = decision.decidedOn();
        this.until = decision.until();
        this.opinionReference = decision.opinionReference();
        this.internationalScope = decision.criteria().internationalScope();
        this.nonProfit = decision.criteria().nonProfit();
        this.membersInManyStates = decision.criteria().membersInSeveralStates();
        this.reciprocity = decision.criteria().reciprocity();
    }

    NewExemption decision() {
        return new NewExemption(
                reference,
                decidedOn,
                until,
                opinionReference,
                new ExemptionCriteria(internationalScope, nonProfit, membersInManyStates, reciprocity));
    }
}
