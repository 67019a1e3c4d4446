package itu.membership.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import itu.platform.problem.Problem;

/** The memberships on record, past ones too. */
@ApplicationScoped
public class Memberships implements PanacheRepositoryBase<Membership, UUID> {

    /**
     * The membership of an id.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    public Membership required(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /**
     * The membership of an id, held until the transaction ends; its version will count one more change.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    public Membership held(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> notFound(id));
    }

    /** All memberships of an organization, in the order in which they were recorded. */
    public List<Membership> of(UUID organization) {
        return list("organization = ?1 order by id", organization);
    }

    /** All memberships on record under the ids of an organization and its aliases. */
    public List<Membership> ofFamily(List<UUID> organizations) {
        return list("organization in ?1 order by id", organizations);
    }

    /**
     * Counts a change of what belongs to the membership but is not in its row, each time that it is called. A forced increment
     * would count the first change of a transaction only, and two facts would be told with one sequence.
     */
    public void advance(Membership held) {
        getEntityManager()
                .createNativeQuery("update membership set version = version + 1 where id = ?1")
                .setParameter(1, held.id())
                .executeUpdate();
        getEntityManager().refresh(held);
    }

    /** 404 for a membership that does not exist, or not for the caller. */
    public static RuntimeException notFound(UUID id) {
        return Problem.of(MembershipRefusal.MEMBERSHIP_NOT_FOUND)
                .with("membership", id)
                .toException();
    }
}
