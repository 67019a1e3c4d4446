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

    /** The class a State has in a period as far as we know now. */
    public Optional<ClassOfContribution> current(String contributor, String period) {
        return find("contributor = ?1 and period = ?2 and supersededAt is null", contributor, period)
                .firstResultOptional();
    }

    /** All classes of a period as far as we know now, by contributor. */
    public Map<String, ClassOfContribution> currentByState(String period) {
        return find("period = ?1 and supersededAt is null", period).stream()
                .collect(Collectors.toMap(ClassOfContribution::contributor, Function.identity()));
    }

    /** The classes of a period by contributor, as known at an instant. */
    public Map<String, ClassOfContribution> of(String period, AsOf asOf) {
        return all(new ClassFilter(period, asOf.knownAt(), null, null)).stream()
                .collect(Collectors.toMap(ClassOfContribution::contributor, Function.identity()));
    }

    /** Up to {@code limit} classes of a period after a contributor's code, in the order of codes. */
    List<ClassOfContribution> after(ClassFilter filter, @Nullable String contributor, int limit) {
        return find(
                        filter.condition() + " and contributor > :after order by contributor",
                        filter.parameters().and("after", contributor == null ? "" : contributor))
                .page(0, limit)
                .list();
    }

    /** All classes of a period that a filter lets through, in the order of the contributors' codes. */
    List<ClassOfContribution> all(ClassFilter filter) {
        return list(filter.condition() + " order by contributor", filter.parameters());
    }

    /** All versions of a contributor's class in a period that were recorded by an instant, the newest first. */
    List<ClassOfContribution> versions(String period, String contributor, AsOf asOf) {
        return list("period = ?1 and contributor = ?2 order by version desc", period, contributor).stream()
                .filter(held -> asOf.knew(held.recordedAt()))
                .toList();
    }

    /** The financial period that a day lies in. */
    Optional<String> periodOf(LocalDate day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select id from financial_period where first_day <= ?1 and last_day >= ?1", String.class)
                .setParameter(1, day)
                .uniqueResultOptional();
    }
}
