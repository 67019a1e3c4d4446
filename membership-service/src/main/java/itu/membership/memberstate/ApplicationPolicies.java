package itu.membership.memberstate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.platform.history.AsOf;

/** What Member States notified about the applications of their entities. */
@ApplicationScoped
public class ApplicationPolicies implements PanacheRepositoryBase<RecordedPolicy, UUID> {

    /** The policy of a Member State (ISO 3166-1 alpha-3) on a day, as known now: without a notification, no direct application. */
    public ApplicationPolicy on(String iso3, LocalDate day) {
        return find("memberState = ?1 and validFrom <= ?2 order by validFrom desc, number desc", iso3, day)
                .page(0, 1)
                .<RecordedPolicy>firstResultOptional()
                .map(RecordedPolicy::policy)
                .orElse(ApplicationPolicy.NOTHING_NOTIFIED);
    }

    /** The policy of each State that notified any, on a day, as known before an instant, or now. */
    Map<String, ApplicationPolicy> on(Collection<String> codes, LocalDate day, @Nullable Instant knownAt) {
        return list("memberState in ?1 and validFrom <= ?2 order by validFrom, number", codes, day).stream()
                .filter(told -> knownAt == null || told.recordedAt().isBefore(knownAt))
                .collect(Collectors.toMap(
                        RecordedPolicy::memberState, RecordedPolicy::policy, (earlier, later) -> later));
    }

    /** All notifications of a Member State that were known, in the order of recording. */
    List<RecordedPolicy> of(String iso3, AsOf asOf) {
        return list("memberState = ?1 order by number", iso3).stream()
                .filter(told -> asOf.covers(told.validFrom(), told.recordedAt()))
                .toList();
    }
}
