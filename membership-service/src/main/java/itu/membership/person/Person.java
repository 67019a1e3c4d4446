package itu.membership.person;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import itu.membership.contact.Holder;
import itu.platform.events.Ids;

/**
 * A person as a contact of one holder. Its version also counts the changes of its designations and consents. Details are
 * corrected in place: what was wrong about a person is not kept.
 */
@Entity
@Table(name = "contact_person")
class Person {
    @Id
    private UUID id = Ids.next();

    @Version
    private long version;

    @Embedded
    private Holder holder;

    @Embedded
    private @Nullable PersonDetails details;

    @Embedded
    private Grounds grounds;

    @Column(name = "search_text")
    private @Nullable String searchText;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Embedded
    private @Nullable Erasure erasure;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Person() {}

    Person(Holder holder, PersonDetails details, Grounds grounds, Instant at, String by) {
        this.holder = holder;
        this.details = details;
        this.grounds = grounds;
        this.searchText = details.searchText();
        this.recordedAt = at;
        this.recordedBy = by;
        this.changedAt = at;
    }

    void correct(PersonDetails corrected, Grounds correctedGrounds, Instant at) {
        details = corrected;
        grounds = correctedGrounds;
        searchText = corrected.searchText();
        changedAt = at;
    }

    /** Counts a change of what belongs to the person but is not in its row. */
    void touch(Instant at) {
        changedAt = at;
    }

    /** Nothing is left that tells who it was. */
    void erase(Erasure made) {
        details = null;
        searchText = null;
        changedAt = made.at();
        erasure = made;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Holder holder() {
        return holder;
    }

    /** Empty once the person is erased. */
    Optional<PersonDetails> details() {
        return Optional.ofNullable(details);
    }

    Grounds grounds() {
        return grounds;
    }

    Optional<Erasure> erasure() {
        return Optional.ofNullable(erasure);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
