package itu.membership.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Designations implements PanacheRepositoryBase<Designation, UUID> {
    /** What holds now about the designations of some persons, oldest first. */
    List<Designation> current(Collection<UUID> persons) {
        return list("person in ?1 and supersededAt is null order by person, terms.from, designation", persons);
    }

    /** All that was ever recorded about the designations of a person, in the order of recording. */
    List<Designation> history(UUID person) {
        return list("person = ?1 order by recordedAt, designation, number", person);
    }

    Optional<Designation> current(UUID designation) {
        return find("designation = ?1 and supersededAt is null", designation).firstResultOptional();
    }
}
