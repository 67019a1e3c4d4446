package itu.contribution.increase;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The increases on record. */
@ApplicationScoped
class Increases implements PanacheRepositoryBase<Increase, UUID> {
    private final Withdrawals withdrawals;

    Increases(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @ApplicationScoped
    static class Withdrawals implements PanacheRepositoryBase<IncreaseWithdrawal, UUID> {}

    /** Until the end of the transaction nobody else writes about the contributor's increases. */
    void hold(String contributor) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('class_increase ' || ?1, 0))")
                .setParameter(1, contributor)
                .getSingleResult();
    }

    /** The contributor's next number; whoever is to keep it holds the contributor. */
    int nextNumber(String contributor) {
        return (int) count("contributor", contributor) + 1;
    }

    /** Up to {@code limit} increases, newest first, below an id; ids grow with time. */
    List<Increase> before(UUID below, @Nullable String contributor, int limit) {
        return (contributor == null
                        ? find("id < ?1 order by id desc", below)
                        : find("id < ?1 and contributor = ?2 order by id desc", below, contributor))
                .page(0, limit)
                .list();
    }

    void withdraw(IncreaseWithdrawal withdrawal) {
        withdrawals.persist(withdrawal);
    }

    Optional<IncreaseWithdrawal> withdrawal(Increase increase) {
        return withdrawals.findByIdOptional(increase.id());
    }

    /** The withdrawals of increases, by the increase's id. */
    Map<UUID, IncreaseWithdrawal> withdrawals(Collection<Increase> increases) {
        return withdrawals
                .list("increase in ?1", increases.stream().map(Increase::id).toList())
                .stream()
                .collect(Collectors.toMap(IncreaseWithdrawal::increase, Function.identity()));
    }
}
