package itu.notification.meeting.attendance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import itu.notification.meeting.attendance.rules.Grouping;

/** In which group a delegation counts, by what this service was told of it. */
@ApplicationScoped
class Delegations {
    private final EntityManager entities;

    Delegations(EntityManager entities) {
        this.entities = entities;
    }

    /** The group of a Member State's delegation; empty for a code that is none. */
    Optional<Grouping> ofMemberState(String code) {
        var known = (Boolean)
                entities.createNativeQuery("select exists (select from member_state where code = :code)", Boolean.class)
                        .setParameter("code", code)
                        .getSingleResult();
        return known ? Optional.of(Grouping.ofMemberState()) : Optional.empty();
    }

    /**
     * The group of an organization's delegation, or of whoever it became part of; empty for one that is not known.
     *
     * @param day on which its memberships count
     */
    Optional<Grouping> ofOrganization(UUID id, LocalDate day) {
        return entities.createNativeQuery("""
                        select o.kind, array(
                            select distinct m.category from membership m
                            left join organization_alias b on b.organization = m.organization
                            where coalesce(b.canonical, m.organization) = o.id and m.held @> cast(:day as date)) as categories
                        from organization o
                        where o.id = coalesce((select a.canonical from organization_alias a where a.organization = :id), :id)""", Tuple.class)
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultStream()
                .findFirst()
                .map(row -> grouping((Tuple) row));
    }

    private static Grouping grouping(Tuple row) {
        return Grouping.ofOrganization(row.get("kind", String.class), Set.of(row.get("categories", String[].class)));
    }
}
