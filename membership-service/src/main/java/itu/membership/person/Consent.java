package itu.membership.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.membership.person.rules.ConsentFact;
import itu.membership.person.rules.ConsentKind;
import itu.membership.person.rules.Purpose;
import itu.platform.events.Ids;

/** A consent that a person gave or withdrew. Never changed, but an erasure blanks the reference. */
@Entity
@Table(name = "contact_consent")
class Consent {
    @Id
    private UUID id = Ids.next();

    private UUID person;
    private int number;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Purpose> purposes;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    private @Nullable String reference;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Consent() {}

    Consent(UUID person, ConsentFact fact, @Nullable String reference, Instant at, String by) {
        this.person = person;
        this.number = fact.number();
        this.kind = fact.kind();
        this.purposes = fact.purposes().stream().sorted().toList();
        this.effectiveOn = fact.on();
        this.reference = reference;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void blank() {
        reference = null;
    }

    ConsentFact fact() {
        return new ConsentFact(number, kind, Set.copyOf(purposes), effectiveOn);
    }

    UUID person() {
        return person;
    }

    List<Purpose> purposes() {
        return purposes;
    }

    @Nullable
    String reference() {
        return reference;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
