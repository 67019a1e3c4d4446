package itu.contribution.classchange;

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

/** The changes on record. */
@ApplicationScoped
class ClassChanges implements PanacheRepositoryBase<ClassChange, UUID> {
    private final Withdrawals withdrawals;

    ClassChanges(Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
    }

    @ApplicationScoped
    static class Withdrawals implements PanacheRepositoryBase<ChangeWithdrawal, UUID> {}

    /** Until the end of the transaction nobody else writes about the contributor's changes. */
    void hold(String contributor) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('class_change ' || ?1, 0))")
                .setParameter(1, contributor)
                .getSingleResult();
    }

    /** The contributor's next number in a direction; whoever is to keep it holds the contributor. */
    int nextNumber(Direction direction, String contributor) {
        return (int) count("direction = ?1 and contributor = ?2", direction, contributor) + 1;
    }

    /** Up to {@code limit} changes, newest first, below an id; ids grow with time. */
    List<ClassChange> before(Direction direction, UUID below, @Nullable String contributor, int limit) {
        return (contributor == null
                        ? find("id < ?1 and direction = ?2 order by id desc", below, direction)
                        : find(
                                "id < ?1 and direction = ?2 and contributor = ?3 order by id desc",
                                below,
                                direction,
                                contributor))
                .page(0, limit)
                .list();
    }

    /** The change that rests on an authorization and was not withdrawn. */
    Optional<ClassChange> restingOn(UUID authorization) {
        return find("authorization.id", authorization).stream()
                .filter(change -> withdrawal(change).isEmpty())
                .findFirst();
    }

    void withdraw(ChangeWithdrawal withdrawal) {
        withdrawals.persist(withdrawal);
    }

    Optional<ChangeWithdrawal> withdrawal(ClassChange change) {
        return withdrawals.findByIdOptional(change.id());
    }

    /** The withdrawals of changes, by the change's id. */
    Map<UUID, ChangeWithdrawal> withdrawals(Collection<ClassChange> changes) {
        return withdrawals
                .list("change in ?1", changes.stream().map(ClassChange::id).toList())
                .stream()
                .collect(Collectors.toMap(ChangeWithdrawal::change, Function.identity()));
    }
}
