package itu.contribution.increase;

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
import itu.contribution.units.ContributoryUnits;
import itu.platform.events.Ids;

/** A higher class chosen outside a call (CS 165B). Never changed. */
@Entity
@Immutable
@Table(name = "class_increase")
class Increase {
    @Id
    private UUID id;

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

    private @Nullable Signatory signatory;
    private boolean synthetic;

    @Enumerated(EnumType.STRING)
    private Office office;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Increase() {}

    Increase(Asked asked, Chosen chosen, int number, Declaration.Entry entry) {
        this.id = Ids.next();
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
        this.signatory = asked.signatory();
        this.synthetic = asked.synthetic();
        this.office = entry.office();
        this.recordedAt = entry.at();
        this.recordedBy = entry.by();
    }

    UUID id() {
        return id;
    }

    String contributor() {
        return contributor;
    }

    /** Provision, contributor, and a count without gaps, such as {@code CS-165B/CHE/0001}. */
    String reference() {
        return reference(contributor, number);
    }

    static String reference(String contributor, int number) {
        return "CS-165B/%s/%04d".formatted(contributor, number);
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
