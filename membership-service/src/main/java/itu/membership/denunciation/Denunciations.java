package itu.membership.denunciation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The denunciations on record, withdrawn ones too. */
@ApplicationScoped
public class Denunciations implements PanacheRepositoryBase<Denunciation, UUID> {
    /** All of a membership, in the order of recording. */
    public List<Denunciation> of(UUID membership) {
        return list("membership = ?1 order by id", membership);
    }

    Optional<Denunciation> standing(UUID membership) {
        return find("membership = ?1 and withdrawnAt is null", membership).firstResultOptional();
    }
}
