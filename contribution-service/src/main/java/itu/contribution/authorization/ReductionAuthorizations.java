package itu.contribution.authorization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

import itu.contribution.foureyes.FourEyes;
import itu.contribution.rulebook.rules.Authorization;
import itu.contribution.rulebook.rules.DecidingBody;
import itu.contribution.rulebook.rules.Occasion;
import itu.platform.history.AsOf;

/** The authorizations on record. */
@ApplicationScoped
public class ReductionAuthorizations implements PanacheRepositoryBase<ReductionAuthorization, UUID> {
    /** The approved authorization that counts for a State's choice for a period on an occasion; of several the one decided last. */
    public Optional<Authorization> approved(String memberState, String period, Occasion occasion) {
        return find("""
                        memberState = ?1 and period = ?2 and body in ?3 and entry.status = ?4
                        order by decidedOn desc, id desc""", memberState, period, DecidingBody.countingOn(occasion), FourEyes.Status.APPROVED)
                .firstResultOptional()
                .map(ReductionAuthorization::asRule);
    }

    /**
     * The authorizations that count for choices for a period on an occasion, as approved by the instant asked about, by Member
     * State; of several the one decided last.
     */
    public Map<String, Authorization> approved(String period, Occasion occasion, AsOf asOf) {
        return find("""
                        period = ?1 and body in ?2 and entry.status = ?3
                        order by decidedOn, id""", period, DecidingBody.countingOn(occasion), FourEyes.Status.APPROVED).stream()
                .collect(Collectors.toMap(
                        ReductionAuthorization::memberState,
                        ReductionAuthorization::asRule,
                        (earlier, later) -> later));
    }

    /**
     * An authorization, whoever gave it and whether or not its entry is approved.
     *
     * @param period the financial period that it is for
     */
    public record OnRecord(String period, boolean approved, Authorization terms) {}

    /** A State's authorization; empty for another State's. */
    public Optional<OnRecord> onRecord(UUID id, String memberState) {
        return findByIdOptional(id)
                .filter(found -> found.memberState().equals(memberState))
                .map(found -> new OnRecord(
                        found.terms().period(), found.entry().status() == FourEyes.Status.APPROVED, found.asRule()));
    }

    /** Which authorizations to list; null leaves a criterion out. */
    record Filter(@Nullable String memberState, @Nullable String period, FourEyes.@Nullable Status status) {}

    /** Up to {@code limit} authorizations, newest first, below an id; ids grow with time. */
    List<ReductionAuthorization> before(UUID below, Filter filter, int limit) {
        var query = new StringBuilder("id < :below");
        var values = Parameters.with("below", below);
        if (filter.memberState() != null) {
            query.append(" and memberState = :state");
            values.and("state", filter.memberState());
        }
        if (filter.period() != null) {
            query.append(" and period = :period");
            values.and("period", filter.period());
        }
        if (filter.status() != null) {
            query.append(" and entry.status = :status");
            values.and("status", filter.status());
        }
        return find(query + " order by id desc", values).page(0, limit).list();
    }
}
