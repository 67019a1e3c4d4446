package itu.contribution.simulation.scenario;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

/** The saved what-ifs that are not withdrawn. */
@ApplicationScoped
class Scenarios implements PanacheRepositoryBase<Scenario, UUID> {
    private static final UUID LAST = new UUID(-1, -1);

    Optional<Scenario> ownedBy(String owner, UUID id) {
        return find("id = ?1 and owner = ?2 and withdrawnAt is null", id, owner).firstResultOptional();
    }

    /** Up to {@code limit} of an owner, the newest first, below an id. */
    List<ScenarioSummary> below(String owner, @Nullable UUID id, int limit) {
        return getEntityManager()
                .createQuery("""
                        select id, name, description, call, knownAt, createdAt from Scenario
                        where owner = ?1 and withdrawnAt is null and id < ?2 order by id desc""", ScenarioSummary.class)
                .setParameter(1, owner)
                .setParameter(2, id == null ? LAST : id)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<Scenario> standing(UUID id) {
        return find("id = ?1 and withdrawnAt is null", id).firstResultOptional();
    }
}
