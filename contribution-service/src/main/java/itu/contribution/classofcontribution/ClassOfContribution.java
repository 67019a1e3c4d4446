package itu.contribution.classofcontribution;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import itu.contribution.units.ContributoryUnits;
import itu.platform.events.Ids;

/**
 * The class of a contributor in a period, as known from {@code recordedAt} until {@code supersededAt}. A correction
 * appends a row and supersedes this one.
 */
@Entity
@Table(name = "class_of_contribution")
public class ClassOfContribution {
    @Id
    private UUID id;

    private String contributor;

    private String period;

    private ContributoryUnits units;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private @Nullable String source;

    private long version;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ClassOfContribution() {}

    private ClassOfContribution(RecordedClass recorded, long version, Instant at) {
        this.id = Ids.next();
        this.contributor = recorded.contributor();
        this.period = recorded.period();
        this.units = recorded.units();
        this.basis = recorded.basis();
        this.source = recorded.source();
        this.version = version;
        this.recordedAt = at;
    }

    static ClassOfContribution first(RecordedClass recorded, Instant at) {
        return new ClassOfContribution(recorded, 1, at);
    }

    /** Ends the validity of this row's knowledge and gives the row that follows it. */
    ClassOfContribution supersede(RecordedClass recorded, Instant at) {
        supersededAt = at;
        return new ClassOfContribution(recorded, version + 1, at);
    }

    boolean says(RecordedClass recorded) {
        return units.equals(recorded.units()) && basis == recorded.basis() && Objects.equals(source, recorded.source());
    }

    /** Code of the Member State, or of the Sector Member in a Sector. */
    public String contributor() {
        return contributor;
    }

    public String period() {
        return period;
    }

    public ContributoryUnits units() {
        return units;
    }

    public Basis basis() {
        return basis;
    }

    public @Nullable String source() {
        return source;
    }

    public long version() {
        return version;
    }

    /** From when on it was known. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** From when on a correction was known in its place. */
    public @Nullable Instant supersededAt() {
        return supersededAt;
    }
}
