package itu.contribution.classofcontribution;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import itu.contribution.sectormember.Sector;
import itu.platform.history.AsOf;
import itu.platform.history.AskedTimes;
import itu.platform.query.QueryValues;
import itu.platform.time.BusinessClock;

/** Answers questions about classes at a day and at a state of knowledge. */
@ApplicationScoped
class ReadingClasses {
    private final ClassesOfContribution classes;
    private final AskedTimes times;
    private final BusinessClock clock;

    ReadingClasses(ClassesOfContribution classes, AskedTimes times, BusinessClock clock) {
        this.classes = classes;
        this.times = times;
        this.clock = clock;
    }

    /**
     * What the query parameters ask for; empty when no class can answer: the day lies in no financial period, or in another
     * than the one named.
     *
     * @throws itu.platform.problem.ProblemException 400 for a malformed parameter, 422 for knowledge of the future
     */
    @Transactional
    Optional<ClassFilter> filter(
            @Nullable String period,
            @Nullable String validAt,
            @Nullable String knownAt,
            @Nullable String basis,
            @Nullable String kind,
            @Nullable String sector) {
        var asked = times.read(validAt, knownAt);
        var day = day(asked);
        var filter = new ClassFilter(
                period == null ? "" : period,
                day,
                asked.knownAt(),
                QueryValues.code("basis", basis, Basis.class),
                QueryValues.code("kind", kind, Kind.class),
                QueryValues.code("sector", sector, Sector.class));
        if (period != null && asked.validAt() == null) {
            return Optional.of(filter);
        }
        return classes.periodOf(asked.validAt() == null ? clock.today() : asked.validAt())
                .filter(found -> period == null || period.equals(found))
                .map(filter::in);
    }

    /** The day asked about: that of the instant of knowledge where none is named, else the business date. */
    private LocalDate day(AsOf asked) {
        if (asked.validAt() != null) {
            return asked.validAt();
        }
        return asked.knownAt() == null ? clock.today() : LocalDate.ofInstant(asked.knownAt(), clock.zone());
    }

    /** The class of a contributor in a period with its versions, as known at an instant (null: now); empty without any. */
    @Transactional
    Optional<ClassHistory> one(String period, String contributor, @Nullable String knownAt) {
        var asOf = times.read(null, knownAt);
        return Optional.of(classes.versions(period, contributor, asOf))
                .filter(versions -> !versions.isEmpty())
                .map(versions -> ClassHistory.of(versions, asOf, day(asOf)));
    }
}
