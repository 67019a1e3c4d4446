package itu.membership.memberstate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import org.jspecify.annotations.Nullable;

import itu.membership.register.MembershipProblem;
import itu.platform.problem.Problem;

@ApplicationScoped
class MemberStates implements PanacheRepositoryBase<MemberState, String> {

    Set<String> codes() {
        return new HashSet<>(getEntityManager()
                .createQuery("select iso3 from MemberState", String.class)
                .getResultList());
    }

    /**
     * The Member State of a code.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    MemberState required(String iso3) {
        return findByIdOptional(iso3)
                .orElseThrow(() -> Problem.of(MembershipProblem.MEMBER_STATE_NOT_FOUND)
                        .with("memberState", iso3)
                        .toException());
    }

    /** Those Member States, held until the transaction ends, in an order in which two imports cannot block each other. */
    List<MemberState> held(Collection<String> codes) {
        return find("iso3 in ?1", Sort.by("iso3"), codes)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * The Member State of a code, held until the transaction ends.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    MemberState heldOne(String iso3) {
        held(List.of(iso3));
        return required(iso3);
    }

    /** Counts a change of something that belongs to the Member State but is not in its row. */
    void advance(MemberState state) {
        getEntityManager().lock(state, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Member States by code but those absent, at most {@code rows} of them after a code. */
    List<MemberState> find(MemberStateFilter filter, Set<String> absent, @Nullable String after, int rows) {
        var conditions = filter.conditions();
        var where = new StringBuilder("m.iso3 > :after");
        conditions.keySet().forEach(condition -> where.append(" and ").append(condition));
        if (!absent.isEmpty()) {
            where.append(" and m.iso3 not in (:absent)");
        }
        var query = getEntityManager()
                .createNativeQuery(
                        "select m.* from member_state m where " + where + " order by m.iso3", MemberState.class)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(rows);
        conditions.values().forEach(values -> values.forEach(query::setParameter));
        if (!absent.isEmpty()) {
            query.setParameter("absent", absent);
        }
        @SuppressWarnings("unchecked")
        List<MemberState> found = query.getResultList();
        return found;
    }
}
