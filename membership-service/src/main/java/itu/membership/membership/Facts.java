package itu.membership.membership;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.rules.Happened;

/** What happened to memberships, as recorded. */
@ApplicationScoped
public class Facts implements PanacheRepositoryBase<Fact, UUID> {

    /** All facts of a membership in the order of recording, retracted ones too. */
    public List<Fact> of(UUID membership) {
        return list("membership = ?1 order by number", membership);
    }

    /** The facts that count, as known at an instant or now. */
    public List<Happened> counting(UUID membership, @Nullable Instant knownAt) {
        return of(membership).stream()
                .filter(fact -> fact.known(knownAt))
                .map(Fact::happened)
                .toList();
    }

    Optional<Fact> standing(UUID membership, int number) {
        return find("membership = ?1 and number = ?2 and retractedAt is null", membership, number)
                .firstResultOptional();
    }

    int next(UUID membership) {
        return (int) count("membership", membership) + 1;
    }
}
