package itu.membership.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** How far the renewal of each year has come, and the statement that renews. */
@ApplicationScoped
class Renewals {
    private final EntityManager entities;

    Renewals(EntityManager entities) {
        this.entities = entities;
    }

    /** The last year whose renewal is complete; empty before the record's first. */
    Optional<Integer> lastComplete() {
        return Optional.ofNullable(entities.unwrap(Session.class)
                .createNativeQuery("select max(year) from renewal_year where completed_at is not null", Integer.class)
                .getSingleResult());
    }

    /** How many memberships have been renewed for a year so far. */
    int renewed(int year) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select coalesce(max(renewed), 0) from renewal_year where year = ?1", Integer.class)
                .setParameter(1, year)
                .getSingleResult();
    }

    void complete(int year, Instant at) {
        entities.createNativeQuery("""
                        insert into renewal_year (year, completed_at) values (?1, ?2)
                        on conflict (year) do update set completed_at = excluded.completed_at""")
                .setParameter(1, year)
                .setParameter(2, at)
                .executeUpdate();
    }

    /**
     * Renews the next memberships in the order of ids: those in force on 31 December that still are on 1 January. One that has
     * its renewal is passed over.
     *
     * @return whether there may be more
     */
    boolean renewNext(int year, int atMost, Instant at) {
        entities.createNativeQuery("insert into renewal_year (year) values (?1) on conflict do nothing")
                .setParameter(1, year)
                .executeUpdate();
        var seen = entities.unwrap(Session.class)
                .createNativeQuery("""
                        with run as (
                            select year, after from renewal_year where year = ?1 for update
                        ), chunk as materialized (
                            select p.membership as id
                            from membership_period p, run
                            where p.superseded_at is null and p.state in ('ACTIVE', 'SUSPENDED')
                              and p.membership > coalesce(run.after, '00000000-0000-0000-0000-000000000000')
                              and p.valid_from < ?2
                              and (p.valid_to is null or p.valid_to > ?2
                                   or p.valid_to = ?2 and exists (
                                       select from membership_period next
                                       where next.membership = p.membership and next.superseded_at is null
                                         and next.valid_from = ?2 and next.state in ('ACTIVE', 'SUSPENDED')))
                            order by p.membership limit ?3
                        ), counted as (
                            update membership m set version = m.version + 1 from chunk
                            where m.id = chunk.id and not exists (
                                select from membership_fact f
                                where f.membership = m.id and f.kind = 'RENEWED' and f.effective_on = ?2)
                            returning m.id
                        ), written as (
                            insert into membership_fact (id, membership, number, kind, effective_on, reference, recorded_at, recorded_by)
                            select uuidv7(), c.id,
                                   (select max(f.number) + 1 from membership_fact f where f.membership = c.id),
                                   'RENEWED', ?2, 'Renewal of ' || ?1, ?4, 'system'
                            from counted c
                            returning 1
                        )
                        update renewal_year y
                        set after = coalesce((select id from chunk order by id desc limit 1), y.after),
                            renewed = y.renewed + (select count(*) from written)
                        from run where y.year = run.year
                        returning (select count(*) from chunk)""", Long.class)
                .setParameter(1, year)
                .setParameter(2, LocalDate.of(year, 1, 1))
                .setParameter(3, atMost)
                .setParameter(4, at)
                .getSingleResult();
        return seen == atMost;
    }
}
