package itu.membership.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ContactConsents implements PanacheRepositoryBase<Consent, UUID> {
    /** The consents of some persons, in the order of recording. */
    List<Consent> of(Collection<UUID> persons) {
        return list("person in ?1 order by person, number", persons);
    }
}
