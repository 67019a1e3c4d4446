package itu.membership.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Sector;
import itu.membership.register.Confidence;

/** A membership that an admission made, with the fee told to the applicant. Never changed. */
@Entity
@Immutable
@Table(name = "application_membership")
@IdClass(AdmissionLine.Key.class)
class AdmissionLine {
    @Id
    private UUID application;

    @Id
    private UUID membership;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    private @Nullable String units;
    private @Nullable BigDecimal annual;
    private @Nullable BigDecimal due;
    private @Nullable String provision;
    private @Nullable String source;

    @Enumerated(EnumType.STRING)
    private @Nullable Confidence confidence;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AdmissionLine() {}

    AdmissionLine(Key key, Admitted.One made) {
        this.application = key.application();
        this.membership = key.membership();
        this.sector = made.sector();
        this.units = made.units();
        var fee = made.fee();
        if (fee != null) {
            this.annual = fee.annual();
            this.due = fee.due();
            this.provision = fee.provision();
            this.source = fee.source();
            this.confidence = fee.confidence();
        }
    }

    record Key(UUID application, UUID membership) implements Serializable {}

    Admitted.One one() {
        var fee = annual == null || due == null || provision == null || source == null || confidence == null
                ? null
                : new FeeDue(annual, due, provision, source, confidence);
        return new Admitted.One(membership, sector, units, fee);
    }
}
