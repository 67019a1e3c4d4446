package itu.membership.classchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** The classes that contribution-service told of Sector Members, and whose they are. */
@ApplicationScoped
class ClassesTold {
    private final EntityManager entities;

    ClassesTold(EntityManager entities) {
        this.entities = entities;
    }

    /** The sequence of what was told last of a Sector Member for a period; 0 for nothing. */
    long lastSequence(String sectorMembership, String period) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select coalesce(max(sequence), 0) from class_told where sector_membership = ?1 and period = ?2",
                        Long.class)
                .setParameter(1, sectorMembership)
                .setParameter(2, period)
                .getSingleResult();
    }

    void add(String sectorMembership, String period, long sequence, String units, LocalDate effectiveOn, Instant at) {
        entities.createNativeQuery("""
                        insert into class_told (sector_membership, period, sequence, units, effective_on, learnt_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, sectorMembership)
                .setParameter(2, period)
                .setParameter(3, sequence)
                .setParameter(4, units)
                .setParameter(5, effectiveOn)
                .setParameter(6, at)
                .executeUpdate();
    }

    /** The membership that goes by a code on a day or begins after it, such as {@code SM00001.D}. */
    Optional<UUID> membership(String code, LocalDate day) {
        var number = Integer.parseInt(code.substring("SM".length(), code.indexOf('.')));
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select m.id from membership m
                        join organization o on o.id = m.organization
                        join membership_period p on p.membership = m.id and p.superseded_at is null
                        where o.sector_member_number = ?1 and m.category = 'SECTOR_MEMBER' and m.sector = ?2
                          and (p.valid_to is null or p.valid_to > ?3)
                        order by p.valid_from limit 1""", UUID.class)
                .setParameter(1, number)
                .setParameter(2, code.substring(code.indexOf('.') + 1))
                .setParameter(3, day)
                .uniqueResultOptional();
    }
}
