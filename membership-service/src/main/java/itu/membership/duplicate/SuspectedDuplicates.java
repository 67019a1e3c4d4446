package itu.membership.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import itu.platform.problem.Problem;

/** The pairs to work through, and what was decided about them. */
@ApplicationScoped
class SuspectedDuplicates implements PanacheRepositoryBase<SuspectedDuplicate, UUID> {
    private static final String LIST = """
            select pair.* from suspected_duplicate pair
            join organization one on one.id = pair.first
            join organization other on other.id = pair.second
            where pair.dismissed = ?1
              and (pair.strength < ?2 or (pair.strength = ?2 and pair.id > ?3))
              and (?4 = '' or one.country = ?4 or other.country = ?4)
              and ((one.merged_into is null and other.merged_into is null)
                   or canonical_of(one.id) <> canonical_of(other.id))
            order by pair.strength desc, pair.id""";

    /**
     * Pairs by strength, the strongest first, without those that were merged.
     *
     * @param country seat of one of the two, or null for all
     * @param strength of the row before, or more than any
     * @param after id of the row before
     */
    List<SuspectedDuplicate> list(boolean dismissed, @Nullable String country, int strength, UUID after, int rows) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LIST, SuspectedDuplicate.class)
                .setParameter(1, dismissed)
                .setParameter(2, strength)
                .setParameter(3, after)
                .setParameter(4, country == null ? "" : country)
                .setMaxResults(rows)
                .list();
    }

    /**
     * A pair.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    SuspectedDuplicate required(UUID id) {
        return Optional.ofNullable(findById(id))
                .orElseThrow(() -> Problem.of(DuplicateProblem.SUSPECTED_DUPLICATE_NOT_FOUND)
                        .with("pair", id)
                        .toException());
    }

    List<Decision> decisions(UUID pair) {
        return getEntityManager()
                .createQuery("from Decision where place.pair = ?1 order by place.number", Decision.class)
                .setParameter(1, pair)
                .getResultList();
    }

    void keep(Decision decision) {
        getEntityManager().persist(decision);
    }
}
