package itu.membership.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.membership.dues.rules.DuesOfYear;

/** What memberships owe by year, as it is and was known. */
@ApplicationScoped
public class AnnualDues implements PanacheRepositoryBase<Dues, UUID> {
    /** The dues of a membership as known at an instant or now, by year. */
    public List<DuesOfYear> of(UUID membership, @Nullable Instant knownAt) {
        return list("membership = ?1 order by year, id", membership).stream()
                .filter(dues -> dues.known(knownAt))
                .map(Dues::ofYear)
                .toList();
    }

    Optional<Dues> standing(UUID membership, int year) {
        return find("membership = ?1 and year = ?2 and supersededAt is null", membership, year)
                .firstResultOptional();
    }

    /** Open dues, due on or before a day, of memberships that are active beyond the term that follows. */
    List<Dues> suspendable(LocalDate latestDueOn, int days) {
        return getEntityManager()
                .createNativeQuery("""
                        select d.* from dues d
                        where d.superseded_at is null and d.amount > 0 and d.settled_sequence < d.invoiced_sequence
                          and d.due_on <= ?1
                          and exists (select from membership_period p
                                      where p.membership = d.membership and p.superseded_at is null
                                        and p.state = 'ACTIVE' and (p.valid_to is null or p.valid_to > d.due_on + ?2))
                        """, Dues.class)
                .setParameter(1, latestDueOn)
                .setParameter(2, days)
                .getResultList()
                .stream()
                .map(Dues.class::cast)
                .toList();
    }

    /** Puts a new row in the place of the one that stands. */
    void replace(Dues before, Dues after, Instant at) {
        if (isPersistent(before)) {
            before.supersede(at);
            flush();
        }
        persistAndFlush(after);
    }
}
