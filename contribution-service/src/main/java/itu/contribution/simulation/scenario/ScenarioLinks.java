package itu.contribution.simulation.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The links to scenarios. */
@ApplicationScoped
class ScenarioLinks implements PanacheRepositoryBase<ScenarioLink, UUID> {
    List<ScenarioLink> to(UUID scenario) {
        return list("scenario = ?1 order by id desc", scenario);
    }

    long openTo(UUID scenario, Instant at) {
        return count("scenario = ?1 and revokedAt is null and expiresAt > ?2", scenario, at);
    }

    Optional<ScenarioLink> under(LinkToken token, Instant at) {
        return find("tokenHash", (Object) token.hash()).firstResultOptional().filter(link -> link.opensAt(at));
    }
}
