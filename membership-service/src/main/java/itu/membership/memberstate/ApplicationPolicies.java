package itu.membership.memberstate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

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

    /** All notifications of a Member State that were known, in the order of recording. */
    List<RecordedPolicy> of(String iso3, AsOf asOf) {
        return list("memberState = ?1 order by number", iso3).stream()
                .filter(told -> asOf.covers(told.validFrom(), told.recordedAt()))
                .toList();
    }
}
