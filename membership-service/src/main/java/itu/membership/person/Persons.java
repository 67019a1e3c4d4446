package itu.membership.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.membership.contact.Holder;
import itu.membership.contact.Reach;
import itu.platform.problem.Problem;

@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /**
     * A person within a reach.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none, or it is another's
     */
    Person required(UUID id, Reach reach) {
        return findByIdOptional(id)
                .filter(person -> reach.covers(person.holder()))
                .orElseThrow(() -> Problem.of(PersonProblem.CONTACT_NOT_FOUND)
                        .with("contact", id)
                        .toException());
    }

    /** A person within a reach, held until the transaction ends, its holder's contacts too; the same refusal. */
    Person held(UUID id, Reach reach) {
        var person = required(id, reach);
        hold(Set.of(person.holder()));
        getEntityManager().refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    /**
     * Holds what nobody else may add to at the same moment: the contacts of some holders. Always in the same order, and under a
     * number of our own, so that it meets no other lock.
     */
    void hold(Collection<Holder> holders) {
        holders.stream()
                .map(Holder::code)
                .sorted()
                .forEach(code -> getEntityManager()
                        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:holder, 5)) as text)")
                        .setParameter("holder", code)
                        .getSingleResult());
    }

    /** Persons in the order of their recording, at most {@code rows} of them after an id. */
    List<Person> list(PersonFilter filter, LocalDate today, @Nullable UUID after, int rows) {
        var where = filter.conditions(today);
        where.add("p.id > :after", "after", after == null ? FIRST : after);
        var query = getEntityManager()
                .createNativeQuery(
                        "select p.* from contact_person p where " + where.sql() + " order by p.id", Person.class)
                .setMaxResults(rows);
        where.values().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Person> found = query.getResultList();
        return found;
    }

    /** Another person of the holder who has the address and, at some time, the same post. */
    Optional<UUID> sameContact(UUID self, Holder holder, String email, DesignationTerms terms) {
        return getEntityManager()
                .createQuery("""
                        select p.id from Person p join Designation d on d.person = p.id
                        where lower(p.details.email) = lower(:email) and p.id <> :self
                          and ((:state is not null and p.holder.memberState = :state)
                               or (:organization is not null and p.holder.organization = :organization))
                          and d.supersededAt is null and d.terms.role = :role
                          and coalesce(lower(d.terms.topic), '') = lower(:topic)
                          and coalesce(cast(d.terms.region as string), '') = :region
                          and d.terms.from < :to and (d.terms.to is null or d.terms.to > :from)
                        order by p.id""", UUID.class)
                .setParameter("email", email)
                .setParameter("self", self)
                .setParameter("state", holder.memberState())
                .setParameter("organization", holder.organization())
                .setParameter("role", terms.role())
                .setParameter("topic", terms.topic() == null ? "" : terms.topic())
                .setParameter(
                        "region", terms.region() == null ? "" : terms.region().name())
                .setParameter("from", terms.from())
                .setParameter("to", terms.to() == null ? LocalDate.of(9999, 12, 31) : terms.to())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The persons of some holders who have an address. */
    List<Person> reachable(Collection<Holder> holders) {
        var states = holders.stream()
                .map(Holder::memberState)
                .filter(code -> code != null)
                .collect(Collectors.toSet());
        var organizations = holders.stream()
                .map(Holder::organization)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        return list(
                "(holder.memberState in ?1 or holder.organization in ?2) and details.email is not null order by id",
                states,
                organizations);
    }

    /** All other contacts with the same address, whoever holds them. */
    List<UUID> sameAddress(Person person) {
        return person.details()
                .map(PersonDetails::email)
                .map(email -> getEntityManager()
                        .createQuery(
                                "select id from Person where lower(details.email) = lower(:email) and id <> :self order by id",
                                UUID.class)
                        .setParameter("email", email)
                        .setParameter("self", person.id())
                        .getResultList())
                .orElse(List.of());
    }
}
