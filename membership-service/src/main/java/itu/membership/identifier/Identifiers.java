package itu.membership.identifier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import itu.membership.identifier.rules.Scheme;
import itu.platform.problem.Problem;

/** The identifiers on record, withdrawn ones too. */
@ApplicationScoped
public class Identifiers implements PanacheRepositoryBase<Identifier, UUID> {

    /** Those that stand under any of some ids of an organization. */
    List<Identifier> standing(List<UUID> family) {
        return list("organization in ?1 and withdrawnAt is null order by scheme, value", family);
    }

    /** The organization, or the alias, that has a value of a scheme on record, however it is written. */
    public Optional<UUID> organizationOf(Scheme scheme, String written) {
        return scheme.read(written).flatMap(value -> holder(scheme, value)).map(Identifier::organization);
    }

    Optional<Identifier> holder(Scheme scheme, String value) {
        return find("scheme = ?1 and value = ?2 and withdrawnAt is null", scheme, value)
                .firstResultOptional();
    }

    /**
     * An identifier under any of some ids of an organization.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    Identifier required(List<UUID> family, UUID id) {
        return Optional.ofNullable(findById(id))
                .filter(identifier -> family.contains(identifier.organization()))
                .orElseThrow(() -> Problem.of(IdentifierProblem.IDENTIFIER_NOT_FOUND)
                        .with("identifier", id)
                        .toException());
    }
}
