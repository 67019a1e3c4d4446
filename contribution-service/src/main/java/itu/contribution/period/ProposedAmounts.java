package itu.contribution.period;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import itu.contribution.foureyes.FourEyes;
import itu.contribution.period.rules.FixedAmount;
import itu.platform.history.AsOf;

/** The amounts of the unit on record: proposed, approved and rejected ones. */
@ApplicationScoped
class ProposedAmounts implements PanacheRepositoryBase<ProposedAmount, UUID> {

    /** All of a period that were entered by the instant and decided by their body by the day asked about, oldest first. */
    List<ProposedAmount> ofPeriod(String period, AsOf asOf) {
        return find("period = ?1 order by decision.proposedAt, id", period).stream()
                .filter(proposal -> asOf.knew(proposal.decision().proposedAt()))
                .filter(proposal -> isFixedBy(proposal, asOf))
                .toList();
    }

    /** What counts for a period, the latest approved of each status. */
    Collection<FixedAmount> fixedFor(String period) {
        return find(
                        "period = ?1 and decision.status = ?2 order by decision.decidedAt, id",
                        period,
                        FourEyes.Status.APPROVED)
                .stream()
                .flatMap(approved -> approved.fixed().stream())
                .collect(Collectors.toMap(FixedAmount::status, Function.identity(), (earlier, later) -> later))
                .values();
    }

    /** How many amounts of a proposal's period and status count or counted. */
    long approvedLike(ProposedAmount proposal) {
        return count(
                "period = ?1 and status = ?2 and decision.status = ?3",
                proposal.period(),
                proposal.status(),
                FourEyes.Status.APPROVED);
    }

    /** A proposal to be decided. Decisions for one period queue here, so that each sees the amounts fixed before it. */
    Optional<ProposedAmount> toDecide(String period, UUID id) {
        getEntityManager()
                .createNativeQuery("select id from financial_period where id = ?1 for no key update")
                .setParameter(1, period)
                .getResultList();
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(proposal -> proposal.period().equals(period));
    }

    private static boolean isFixedBy(ProposedAmount proposal, AsOf asOf) {
        var fixing = proposal.fixing();
        return fixing == null || asOf.validAt() == null || !fixing.on().isAfter(asOf.validAt());
    }
}
