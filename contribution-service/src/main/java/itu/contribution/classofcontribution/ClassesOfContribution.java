package itu.contribution.classofcontribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.contribution.history.AsOf;

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
        return find("period", period).stream()
                .filter(held -> held.knownAt(asOf))
                .collect(Collectors.toMap(ClassOfContribution::contributor, Function.identity()));
    }

    /** Up to {@code limit} current classes of a period after a State's code, in the order of codes. */
    List<ClassOfContribution> after(String period, @Nullable String contributor, int limit) {
        return find(
                        "period = ?1 and contributor > ?2 and supersededAt is null order by contributor",
                        period,
                        contributor == null ? "" : contributor)
                .page(0, limit)
                .list();
    }
}
