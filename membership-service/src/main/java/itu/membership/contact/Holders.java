package itu.membership.contact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import itu.membership.memberstate.RegisteredMemberStates;
import itu.membership.organization.Organization;
import itu.membership.organization.Organizations;
import itu.platform.language.Language;
import itu.platform.problem.Problem;

/** What contacts ask of the registers: who is on record, and who became an alias of whom. */
@ApplicationScoped
public class Holders {
    /** SQL condition on {@code organization o} with the parameter {@code entityState}: it has its seat there, or is or was a member under it. */
    static final String OF_STATE =
            "(o.country = :entityState or exists (select 1 from membership s where s.organization = o.id"
                    + " and s.member_state = :entityState))";

    private final EntityManager database;
    private final RegisteredMemberStates states;
    private final Organizations organizations;

    Holders(EntityManager database, RegisteredMemberStates states, Organizations organizations) {
        this.database = database;
        this.states = states;
        this.organizations = organizations;
    }

    void requireState(String iso3) {
        states.require(iso3);
    }

    /** The organization that an id stands for, through merges; empty when the text is no id of the register. */
    Optional<UUID> known(String id) {
        try {
            var found = organizations.findByIdOptional(UUID.fromString(id));
            while (found.isPresent() && found.get().mergedInto() != null) {
                found = organizations.findByIdOptional(found.get().mergedInto());
            }
            return found.map(Organization::id);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** An organization with all that were merged into it: their contacts are its own now. */
    public Set<UUID> withAliases(UUID organization) {
        var all = new HashSet<>(Set.of(organization));
        for (var last = List.of(organization); !last.isEmpty(); ) {
            last = organizations.list("mergedInto in ?1", last).stream()
                    .map(Organization::id)
                    .filter(all::add)
                    .toList();
        }
        return all;
    }

    /** Whether an entity is one of a State's. */
    boolean isOf(UUID organization, String memberState) {
        return !database.createNativeQuery(
                        "select o.id from organization o where o.id = :id and " + OF_STATE, UUID.class)
                .setParameter("id", organization)
                .setParameter("entityState", memberState)
                .getResultList()
                .isEmpty();
    }

    /** Names by organization, in a language, else in English. */
    Map<UUID, String> names(Collection<UUID> ids, Language language) {
        var names = new HashMap<UUID, String>();
        organizations
                .list("id in ?1", ids)
                .forEach(found -> names.put(found.id(), found.entry().name(language)));
        return names;
    }

    RuntimeException absent(String organization) {
        return Problem.of(ContactProblem.ORGANIZATION_NOT_FOUND)
                .with("organization", organization)
                .toException();
    }
}
