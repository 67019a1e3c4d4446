package itu.membership.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import itu.membership.history.Known;
import itu.platform.events.Ids;

/** What was recorded about a designation. Never changed but for the stamp that ends our belief in it. */
@Entity
@Table(name = "contact_designation")
class Designation extends Known {
    @Id
    private UUID id = Ids.next();

    private UUID designation;
    private int number;
    private UUID person;

    @Embedded
    private DesignationTerms terms;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Designation() {}

    /** A new designation. */
    Designation(UUID person, DesignationTerms terms, Instant at, String by) {
        this(Ids.next(), 1, person, terms, at, by);
    }

    private Designation(UUID designation, int number, UUID person, DesignationTerms terms, Instant at, String by) {
        super(at);
        this.designation = designation;
        this.number = number;
        this.person = person;
        this.terms = terms;
        this.recordedBy = by;
    }

    /** Takes this row for superseded and gives the one that stands in its place. */
    Designation ended(LocalDate on, Instant at, String by) {
        supersede(at);
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

    String recordedBy() {
        return recordedBy;
    }
}
