package itu.membership.catalogue;

import java.math.BigDecimal;
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

import itu.membership.catalogue.rules.FeeCondition;
import itu.membership.catalogue.rules.Units;
import itu.membership.history.Known;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;
import itu.membership.register.Confidence;
import itu.platform.events.Ids;

/** A fee, and when we knew it. Never changed but for the stamp that ends our belief in it. */
@Entity
@Table(name = "fee")
class RecordedFee extends Known {
    @Id
    private UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    private Category category;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    @Enumerated(EnumType.STRING)
    private FeeCondition condition;

    private @Nullable String units;
    private BigDecimal annual;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private String provision;
    private @Nullable String decision;
    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RecordedFee() {}

    RecordedFee(Fee fee, Instant recordedAt, String recordedBy) {
        super(recordedAt);
        this.category = fee.category();
        this.sector = fee.sector();
        this.condition = fee.condition();
        this.units = fee.units() == null ? null : fee.units().toString();
        this.annual = fee.annual();
        this.validFrom = fee.validFrom();
        this.validTo = fee.validTo();
        this.provision = fee.provision();
        this.decision = fee.decision();
        this.source = fee.source();
        this.confidence = fee.confidence();
        this.recordedBy = recordedBy;
    }

    UUID id() {
        return id;
    }

    int version() {
        return supersededAt() == null ? 1 : 2;
    }

    Fee fee() {
        return new Fee(
                category,
                sector,
                condition,
                units == null ? null : Units.parse(units),
                annual,
                validFrom,
                validTo,
                provision,
                decision,
                source,
                confidence);
    }
}
