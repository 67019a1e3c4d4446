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

/** The classes of contribution on record. */
@ApplicationScoped
public class ClassesOfContribution implements PanacheRepositoryBase<ClassOfContribution, UUID> {

    /** The class a State has in a period as far as we know now. */
    public Optional<ClassOfContribution> current(String memberState, String period) {
        return find("memberState = ?1 and period = ?2 and supersededAt is null", memberState, period)
                .firstResultOptional();
    }

    /** All classes of a period as far as we know now, by Member State. */
    public Map<String, ClassOfContribution> currentByState(String period) {
        return find("period = ?1 and supersededAt is null", period).stream()
                .collect(Collectors.toMap(ClassOfContribution::memberState, Function.identity()));
    }

    /** Up to {@code limit} current classes of a period after a State's code, in the order of codes. */
    List<ClassOfContribution> after(String period, @Nullable String memberState, int limit) {
        return find(
                        "period = ?1 and memberState > ?2 and supersededAt is null order by memberState",
                        period,
                        memberState == null ? "" : memberState)
                .page(0, limit)
                .list();
    }
}
