package itu.membership.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import itu.membership.membership.rules.MembershipState;
import itu.membership.membership.rules.Stretch;
import itu.platform.events.Ids;

/** The derived states of memberships by day, as lists and counts read them. */
@ApplicationScoped
class Periods {
    private final EntityManager entities;

    Periods(EntityManager entities) {
        this.entities = entities;
    }

    /** Brings the rows of a membership in line with what follows from its facts; rows that still hold stay as they are. */
    void keep(Membership membership, List<Stretch> stretches, Instant at) {
        var known = new HashSet<Stretch>();
        for (var row : rows(membership.id())) {
            if (stretches.contains(row.stretch())) {
                known.add(row.stretch());
            } else {
                supersede(row.id(), at);
            }
        }
        for (var stretch : stretches) {
            if (!known.contains(stretch)) {
                insert(membership, stretch, at);
            }
        }
    }

    private record Row(UUID id, Stretch stretch) {}

    private List<Row> rows(UUID membership) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery("""
                        select id, state, valid_from, valid_to from membership_period
                        where membership = ?1 and superseded_at is null""", Object[].class)
                .setParameter(1, membership)
                .addScalar("id", UUID.class)
                .addScalar("state", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("valid_to", LocalDate.class)
                .stream()
                .map(row -> new Row(
                        (UUID) row[0],
                        new Stretch(MembershipState.valueOf((String) row[1]), (LocalDate) row[2], (LocalDate) row[3])))
                .toList();
    }

    private void supersede(UUID id, Instant at) {
        entities.createNativeQuery(
                        "update membership_period set superseded_at = greatest(recorded_at, ?2) where id = ?1")
                .setParameter(1, id)
                .setParameter(2, at)
                .executeUpdate();
    }

    private void insert(Membership membership, Stretch stretch, Instant at) {
        entities.createNativeQuery("""
                        insert into membership_period (id, membership, organization, category, sector, member_state, state,
                                                       valid_from, valid_to, recorded_at)
                        values (?1, ?2, ?3, ?4, cast(?5 as text), ?6, ?7, ?8, cast(?9 as date), ?10)""")
                .setParameter(1, Ids.next())
                .setParameter(2, membership.id())
                .setParameter(3, membership.organization())
                .setParameter(4, membership.category().name())
                .setParameter(
                        5,
                        membership.sector() == null ? null : membership.sector().name())
                .setParameter(6, membership.memberState())
                .setParameter(7, stretch.state().name())
                .setParameter(8, stretch.from())
                .setParameter(9, stretch.to())
                .setParameter(10, at)
                .executeUpdate();
    }
}
