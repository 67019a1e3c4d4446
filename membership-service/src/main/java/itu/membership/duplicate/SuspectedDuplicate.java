package itu.membership.duplicate;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import itu.membership.duplicate.rules.Likeness;

/** A pair of entries with something in common. {@link SuspectedPairs} makes it; here somebody decides about it. */
@Entity
@Table(name = "suspected_duplicate")
class SuspectedDuplicate {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID first;

    @Column(updatable = false)
    private UUID second;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false, columnDefinition = "text[]")
    private List<String> reasons;

    @Column(insertable = false, updatable = false)
    private int strength;

    private boolean dismissed;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SuspectedDuplicate() {}

    void dismiss(boolean noDuplicate) {
        dismissed = noDuplicate;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID first() {
        return first;
    }

    UUID second() {
        return second;
    }

    List<Likeness> reasons() {
        return reasons.stream().map(Likeness::valueOf).toList();
    }

    /** How many kinds of likeness there are. */
    int strength() {
        return strength;
    }

    boolean dismissed() {
        return dismissed;
    }
}
