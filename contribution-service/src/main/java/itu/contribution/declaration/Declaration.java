package itu.contribution.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.contribution.call.Call;
import itu.contribution.rulebook.CitedAuthorization;
import itu.contribution.units.ContributoryUnits;

/** A class of contribution announced by a contributor. Never changed: a later one replaces it. */
@Entity
@Immutable
@Table(name = "declaration")
public class Declaration {
    @Id
    private UUID id;

    private String call;

    private String contributor;

    private int version;

    private @Nullable UUID replaces;

    private ContributoryUnits units;

    @Column(name = "present_units")
    private ContributoryUnits presentUnits;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Warning> warnings;

    @Embedded
    private @Nullable CitedAuthorization authorization;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "document_reference")
    private @Nullable String documentReference;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private boolean late;

    private boolean synthetic;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "declared_by")
    private String declaredBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Declaration() {}

    Declaration(UUID id, Call call, Announcement announcement, Verdict.Stands verdict, Turn turn, Act act) {
        this.id = id;
        this.call = call.slug();
        this.contributor = announcement.contributor();
        this.version = turn.version();
        this.replaces = turn.replaces();
        this.units = announcement.units();
        this.presentUnits = verdict.presentUnits();
        this.outcome = Outcome.of(announcement.units(), verdict.presentUnits());
        this.edition = verdict.edition();
        this.warnings = verdict.warnings();
        this.authorization = verdict.authorization();
        this.channel = announcement.channel();
        this.documentReference = announcement.documentReference();
        this.receivedOn = announcement.receivedOn();
        this.late = call.isLate(announcement.receivedOn());
        this.synthetic = announcement.synthetic();
        this.declaredAt = act.at();
        this.declaredBy = act.by();
    }

    /** When and by whom (token subject) it was entered. */
    record Act(Instant at, String by) {}

    /** Its place among the contributor's declarations under the call: counted from 1, and what it replaces. */
    record Turn(int version, @Nullable UUID replaces) {}

    public UUID id() {
        return id;
    }

    /** Slug of the call. */
    public String call() {
        return call;
    }

    /** Code of the Member State, or of the Sector Member in a Sector. */
    public String contributor() {
        return contributor;
    }

    public int version() {
        return version;
    }

    public @Nullable UUID replaces() {
        return replaces;
    }

    public ContributoryUnits units() {
        return units;
    }

    public ContributoryUnits presentUnits() {
        return presentUnits;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The edition of the rulebook that judged it. */
    public String edition() {
        return edition;
    }

    public List<Warning> warnings() {
        return warnings;
    }

    /** The larger reduction without which it could not stand (CS 165). */
    public @Nullable CitedAuthorization authorization() {
        return authorization;
    }

    public Channel channel() {
        return channel;
    }

    public @Nullable String documentReference() {
        return documentReference;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public boolean late() {
        return late;
    }

    public boolean synthetic() {
        return synthetic;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    /** The number on the receipt: call, contributor, and a count without gaps, such as {@code CL-25-36/CHE/0001}. */
    public String receiptNumber() {
        return "%s/%s/%04d".formatted(call, contributor, version);
    }

    boolean says(Announcement announcement) {
        return units.equals(announcement.units())
                && channel == announcement.channel()
                && receivedOn.equals(announcement.receivedOn())
                && Objects.equals(documentReference, announcement.documentReference());
    }
}
