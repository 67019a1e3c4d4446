package itu.membership.feereview;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import itu.membership.membership.Category;
import itu.membership.membership.Sector;

/** Counts the memberships of a day by what decides their fee. */
@ApplicationScoped
class HeldMemberships {
    private final EntityManager entities;

    HeldMemberships(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Memberships that pay alike.
     *
     * @param memberState under which they were admitted
     * @param groupHeadquarters of the organization's group; null when it belongs to none
     * @param units class of a Sector Member on the day; null when none is on record
     */
    record Alike(
            Cell cell,
            String memberState,
            @Nullable String groupHeadquarters,
            @Nullable String units,
            long count) {}

    /** Those that are active or suspended on a day, as known now. */
    List<Alike> on(LocalDate day) {
        return entities.unwrap(Session.class).createNativeQuery("""
                        select p.category, p.sector, p.member_state, o.group_headquarters, told.units, count(*)
                        from membership_period p
                        join organization o on o.id = p.organization
                        left join lateral (
                            select f.units from membership_fact f
                            where p.category = 'SECTOR_MEMBER' and f.membership = p.membership and f.units is not null
                              and f.retracted_at is null and f.effective_on <= ?1
                            order by f.effective_on desc, f.number desc limit 1) told on true
                        where p.superseded_at is null and p.state in ('ACTIVE', 'SUSPENDED')
                          and p.valid_from <= ?1 and (p.valid_to is null or p.valid_to > ?1)
                        group by 1, 2, 3, 4, 5""", Object[].class).setParameter(1, day).stream()
                .map(row -> new Alike(
                        new Cell(
                                Category.valueOf((String) row[0]),
                                row[1] == null ? null : Sector.valueOf((String) row[1])),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (Long) row[5]))
                .toList();
    }
}
