package itu.contribution.classofcontribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
 * The class of a contributor in a period, as known from {@code recordedAt} until {@code supersededAt}. One that changes within
 * the period has a row for each of its steps; the rows of a version together are the class. A correction appends a version
 * and supersedes this one.
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

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    private long version;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ClassOfContribution() {}

    private ClassOfContribution(RecordedClass recorded, @Nullable Step step, long version, Instant at) {
        this.id = Ids.next();
        this.contributor = recorded.contributor();
        this.period = recorded.period();
        this.units = step == null ? recorded.units() : step.units();
        this.basis = step == null ? recorded.basis() : step.basis();
        this.source = step == null ? recorded.source() : step.source();
        this.validFrom = step == null ? null : step.validFrom();
        this.version = version;
        this.recordedAt = at;
    }

    /** The rows of a version. */
    static List<ClassOfContribution> rows(RecordedClass recorded, long version, Instant at) {
        return Stream.concat(
                        Stream.of(new ClassOfContribution(recorded, null, version, at)),
                        recorded.steps().stream().map(step -> new ClassOfContribution(recorded, step, version, at)))
                .toList();
    }

    /** Ends the validity of this row's knowledge. */
    void supersede(Instant at) {
        supersededAt = at;
    }

    /** This row as a step within the period; empty for that of the first day. */
    Optional<Step> asStep() {
        return validFrom == null ? Optional.empty() : Optional.of(new Step(validFrom, units, basis, source));
    }

    /** Whether the class on the first day is the recorded one. */
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

    /** From when on within the period it holds; null from its first day on. */
    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    /** Counted for the contributor in the period. */
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
