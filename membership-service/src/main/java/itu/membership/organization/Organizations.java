package itu.membership.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

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

    /**
     * The organization that an id stands for: itself, or the one at the end of its aliases.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    public Organization canonical(UUID id) {
        var organization = required(id);
        for (var next = organization.mergedInto(); next != null; next = organization.mergedInto()) {
            organization = required(next);
        }
        return organization;
    }

    /**
     * The organization that an id stands for, held until the transaction ends.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    public Organization heldCanonical(UUID id) {
        var organization = held(id);
        for (var next = organization.mergedInto(); next != null; next = organization.mergedInto()) {
            organization = held(next);
        }
        return organization;
    }

    /** The ids under which an organization is on record: its own first, then those of its aliases and theirs. */
    public List<UUID> family(UUID canonical) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from family_of(?1) as id order by id <> ?1, id", UUID.class)
                .setParameter(1, canonical)
                .list();
    }

    /** The code under which a Sector Member contributes; the first question gives it one. The row must be held. */
    public String sectorMemberCode(Organization held) {
        if (held.sectorMemberCode().isEmpty()) {
            var next = getEntityManager().createNativeQuery("select nextval('sector_member_number')", Integer.class);
            held.number((Integer) next.getSingleResult());
        }
        return held.sectorMemberCode().orElseThrow();
    }

    /** 409: what is meant for an organization is done with the one that stands for it. */
    public static RuntimeException isAlias(Organization alias, Organization canonical) {
        return Problem.of(OrganizationProblem.ORGANIZATION_IS_ALIAS)
                .with("organization", alias.id())
                .with("canonical", canonical.id())
                .toException();
    }

    static RuntimeException notFound(UUID id) {
        return Problem.of(OrganizationProblem.ORGANIZATION_NOT_FOUND)
                .with("organization", id)
                .toException();
    }
}
