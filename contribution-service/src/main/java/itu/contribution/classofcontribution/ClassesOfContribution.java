package itu.contribution.classofcontribution;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import itu.platform.history.AsOf;

/** The classes of contribution on record. */
@ApplicationScoped
public class ClassesOfContribution implements PanacheRepositoryBase<ClassOfContribution, UUID> {

    /**
     * The class that a contributor ends a period with, as far as we know now: increases announced and reductions phased in
     * are counted. A choice for the next period is compared with it (CS 165).
     */
    public Optional<ClassOfContribution> current(String contributor, String period) {
        return inForce(contributor, period).reversed().stream().findFirst();
    }

    /** All rows of a contributor's class in a period as far as we know now, that of the first day first. */
    public List<ClassOfContribution> inForce(String contributor, String period) {
        return list(
                "contributor = ?1 and period = ?2 and supersededAt is null order by validFrom nulls first",
                contributor,
                period);
    }

    /** A contributor's class over the whole of a period, as it was recorded in a version. */
    public Optional<RecordedClass> inVersion(String contributor, String period, long version) {
        return Optional.of(list(
                        "contributor = ?1 and period = ?2 and version = ?3 order by validFrom nulls first",
                        contributor,
                        period,
                        version))
                .filter(rows -> !rows.isEmpty())
                .map(RecordedClass::of);
    }

    /** All classes that a period begins with as far as we know now, by contributor. */
    public Map<String, ClassOfContribution> currentByState(String period) {
        return find("period = ?1 and supersededAt is null and validFrom is null", period).stream()
                .collect(Collectors.toMap(ClassOfContribution::contributor, Function.identity()));
    }

    /** The classes of a period by contributor, as known at an instant: those of a day, or those that the period ends with. */
    public Map<String, ClassOfContribution> of(String period, AsOf asOf) {
        return all(ClassFilter.of(period, asOf.validAt(), asOf.knownAt())).stream()
                .collect(Collectors.toMap(ClassOfContribution::contributor, Function.identity()));
    }

    /** Up to {@code limit} classes of a period after a contributor's code, in the order of codes. */
    List<ClassOfContribution> after(ClassFilter filter, @Nullable String contributor, int limit) {
        return find(
                        filter.query() + " and held.contributor > :after order by held.contributor",
                        filter.parameters().and("after", contributor == null ? "" : contributor))
                .page(0, limit)
                .list();
    }

    /** All classes of a period that a filter lets through, in the order of the contributors' codes. */
    List<ClassOfContribution> all(ClassFilter filter) {
        return list(filter.query() + " order by held.contributor", filter.parameters());
    }

    /** All versions of a contributor's class in a period that were recorded by an instant, the newest first, each in the order of its days. */
    List<ClassOfContribution> versions(String period, String contributor, AsOf asOf) {
        return list(
                        "period = ?1 and contributor = ?2 order by version desc, validFrom nulls first",
                        period,
                        contributor)
                .stream()
                .filter(held -> asOf.knew(held.recordedAt()))
                .toList();
    }

    /** The steps within periods that have begun by a day, as far as we know now. */
    List<ClassOfContribution> stepsBegunBy(LocalDate day) {
        return list("supersededAt is null and validFrom <= ?1", day);
    }

    /** All rows of a period known at an instant, those of a contributor together and in the order of their days. */
    List<ClassOfContribution> over(String period, AsOf asOf) {
        return asOf.knownAt() == null
                ? list("period = ?1 and supersededAt is null order by contributor, validFrom nulls first", period)
                : list(
                        "period = ?1 and recordedAt <= ?2 and (supersededAt is null or supersededAt > ?2)"
                                + " order by contributor, validFrom nulls first",
                        period,
                        asOf.knownAt());
    }

    /** The financial period that a day lies in. */
    public Optional<String> periodOf(LocalDate day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id from financial_period where first_day <= ?1 and last_day >= ?1", String.class)
                .setParameter(1, day)
                .uniqueResultOptional();
    }
}
