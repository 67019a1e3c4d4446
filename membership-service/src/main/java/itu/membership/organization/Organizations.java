package itu.membership.organization;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import itu.platform.problem.Problem;

/** The organizations of the register. */
@ApplicationScoped
public class Organizations implements PanacheRepositoryBase<Organization, UUID> {

    /**
     * The organization of an id, an alias too.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    public Organization required(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> notFound(id));
    }

    /**
     * The organization of an id, held until the transaction ends.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    public Organization held(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> notFound(id));
    }

    /** The code under which a Sector Member contributes; the first question gives it one. The row must be held. */
    public String sectorMemberCode(Organization held) {
        if (held.sectorMemberCode().isEmpty()) {
            var next = getEntityManager().createNativeQuery("select nextval('sector_member_number')", Integer.class);
            held.number((Integer) next.getSingleResult());
        }
        return held.sectorMemberCode().orElseThrow();
    }

    static RuntimeException notFound(UUID id) {
        return Problem.of(OrganizationProblem.ORGANIZATION_NOT_FOUND)
                .with("organization", id)
                .toException();
    }
}
