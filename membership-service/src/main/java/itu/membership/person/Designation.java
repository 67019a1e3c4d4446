package itu.membership.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import itu.platform.events.Ids;

/** What was recorded about a designation. Never changed but for the stamp that ends our belief in it. */
@Entity
@Table(name = "contact_designation")
class Designation {
    @Id
    private UUID id = Ids.next();

    private UUID designation;
    private int number;
    private UUID person;

    @Embedded
    private DesignationTerms terms;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Designation() {}

    /** A new designation. */
    Designation(UUID person, DesignationTerms terms, Instant at, String by) {
        this(Ids.next(), 1, person, terms, at, by);
    }

    private Designation(UUID designation, int number, UUID person, DesignationTerms terms, Instant at, String by) {
        this.designation = designation;
        this.number = number;
        this.person = person;
        this.terms = terms;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /**
     * Takes this row for superseded and gives the one that stands in its place. A rehearsal's clock may have gone back since; a
     * belief still never ends before it began.
     */
    Designation ended(LocalDate on, Instant at, String by) {
        supersededAt = at.isBefore(recordedAt) ? recordedAt : at;
        return new Designation(designation, number + 1, person, terms.endingOn(on), at, by);
    }

    /** Id of the designation, which its later rows keep. */
    UUID designation() {
        return designation;
    }

    int number() {
        return number;
    }

    UUID person() {
        return person;
    }

    DesignationTerms terms() {
        return terms;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    Instant supersededAt() {
        return supersededAt;
    }
}
