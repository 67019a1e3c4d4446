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

import itu.contribution.contributor.ContributorCode;
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

    private long sequence;

    @Enumerated(EnumType.STRING)
    private Act act;

    private @Nullable String reason;

    private @Nullable UUID replaces;

    private @Nullable UUID follows;

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

    private @Nullable Signatory signatory;

    private boolean synthetic;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "declared_by")
    private String declaredBy;

    @Enumerated(EnumType.STRING)
    private Office office;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Declaration() {}

    Declaration(Announcement announcement, Verdict.Stands verdict, Turn turn, Links links, Entry entry) {
        this.id = links.id();
        this.call = links.call();
        this.contributor = announcement.contributor();
        this.version = turn.version();
        this.sequence = turn.sequence();
        this.act = links.correction() == null ? Act.DECLARATION : Act.CORRECTION;
        this.reason = links.correction();
        this.replaces = turn.replaces();
        this.follows = links.follows();
        this.units = announcement.units();
        this.presentUnits = verdict.presentUnits();
        this.outcome = Outcome.of(announcement.units(), verdict.presentUnits());
        this.edition = verdict.edition();
        this.warnings = verdict.warnings();
        this.authorization = verdict.authorization();
        this.channel = announcement.channel();
        this.documentReference = announcement.documentReference();
        this.receivedOn = announcement.receivedOn();
        this.signatory = announcement.signatory();
        this.synthetic = announcement.synthetic();
        this.declaredAt = entry.at();
        this.declaredBy = entry.by();
        this.office = entry.office();
    }

    /** When, by whom (token subject) and on whose side something was entered. */
    public record Entry(Instant at, String by, Office office) {}

    /**
     * Its place among the contributor's declarations under the call.
     *
     * @param version count of the declarations, from 1
     * @param sequence count of all facts about them
     * @param replaces the declaration that stood until now; null when none did
     */
    record Turn(int version, long sequence, @Nullable UUID replaces) {}

    /**
     * What it belongs to.
     *
     * @param call slug of the call
     * @param correction why it corrects what stood; null for a declaration
     * @param follows the choice at the stage before; null when there was none
     */
    record Links(
            UUID id,
            String call,
            @Nullable String correction,
            @Nullable UUID follows) {}

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

    /** ISO 3166-1 alpha-3; null for a Sector Member. */
    public @Nullable String memberState() {
        return ContributorCode.memberState(contributor);
    }

    /** Such as {@code SM00001.D}; null for a Member State. */
    public @Nullable String sectorMember() {
        return ContributorCode.sectorMember(contributor);
    }

    public int version() {
        return version;
    }

    /** Place among all facts about the contributor's declarations under the call. */
    public long sequence() {
        return sequence;
    }

    public Act act() {
        return act;
    }

    /** Why it corrects the one before; null unless it does. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable UUID replaces() {
        return replaces;
    }

    /** The contributor's choice at the stage before, as it stood when this one was made. */
    public @Nullable UUID follows() {
        return follows;
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

    public @Nullable Signatory signatory() {
        return signatory;
    }

    public boolean synthetic() {
        return synthetic;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public Office office() {
        return office;
    }

    /** The number on the receipt: call, contributor, and a count without gaps, such as {@code CL-25-36/CHE/0001}. */
    public String receiptNumber() {
        return new ReceiptNumber(call, contributor, version).toString();
    }

    /** Whether an announcement brings nothing new; one without signatory says nothing about who signed. */
    boolean says(Announcement announcement) {
        return units.equals(announcement.units())
                && channel == announcement.channel()
                && receivedOn.equals(announcement.receivedOn())
                && Objects.equals(documentReference, announcement.documentReference())
                && (announcement.signatory() == null || announcement.signatory().equals(signatory));
    }
}
