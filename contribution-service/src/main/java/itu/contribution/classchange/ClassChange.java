package itu.contribution.classchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import itu.contribution.declaration.Channel;
import itu.contribution.declaration.Declaration;
import itu.contribution.declaration.Office;
import itu.contribution.declaration.Signatory;
import itu.contribution.rulebook.CitedAuthorization;
import itu.contribution.units.ContributoryUnits;
import itu.platform.events.Ids;

/** A class chosen outside a call: a higher one (CS 165B), or a lower one that the Council authorized (CS 165A). Never changed. */
@Entity
@Immutable
@Table(name = "class_change")
class ClassChange {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String contributor;
    private int number;
    private String period;
    private ContributoryUnits units;

    @Column(name = "units_before")
    private ContributoryUnits unitsBefore;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    private String edition;

    @Column(name = "class_version")
    private long classVersion;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "document_reference")
    private @Nullable String documentReference;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private @Nullable CitedAuthorization authorization;
    private @Nullable Signatory signatory;
    private boolean synthetic;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ClassChange() {}

    ClassChange(Direction direction, Asked asked, Chosen chosen, int number, Declaration.Entry entry) {
        this.id = Ids.next();
        this.direction = direction;
        this.contributor = asked.contributor();
        this.number = number;
        this.period = chosen.period().id();
        this.units = asked.units();
        this.unitsBefore = chosen.unitsBefore();
        this.effectiveOn = chosen.effectiveOn();
        this.edition = chosen.edition();
        this.classVersion = chosen.presentVersion() + 1;
        this.channel = asked.channel();
        this.documentReference = asked.documentReference();
        this.receivedOn = asked.receivedOn();
        this.authorization = CitedAuthorization.of(chosen.authorization());
        this.signatory = asked.signatory();
        this.synthetic = asked.synthetic();
        this.office = entry.office();
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
    }

    UUID id() {
        return id;
    }

    Direction direction() {
        return direction;
    }

    String contributor() {
        return contributor;
    }

    /** Provision, contributor, and a count without gaps, such as {@code CS-165B/CHE/0001}. */
    String reference() {
        return direction.reference(contributor, number);
    }

    String period() {
        return period;
    }

    ContributoryUnits units() {
        return units;
    }

    /** The class that was to hold on the day of effect. */
    ContributoryUnits unitsBefore() {
        return unitsBefore;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String edition() {
        return edition;
    }

    /** The version of the contributor's class in the period that it made. */
    long classVersion() {
        return classVersion;
    }

    Channel channel() {
        return channel;
    }

    @Nullable
    String documentReference() {
        return documentReference;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    /** The Council's decision that allows it; null for an increase. */
    @Nullable
    CitedAuthorization authorization() {
        return authorization;
    }

    @Nullable
    Signatory signatory() {
        return signatory;
    }

    boolean synthetic() {
        return synthetic;
    }

    Office office() {
        return office;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
