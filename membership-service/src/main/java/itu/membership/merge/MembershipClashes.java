package itu.membership.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Memberships that one organization could not hold at the same time. */
@ApplicationScoped
class MembershipClashes {
    private static final String OVERLAPS = """
            select a.id as first, b.id as second, a.category, a.sector, a.study_group,
                   min(greatest(pa.valid_from, pb.valid_from)) as since
            from membership a
            join membership_period pa on pa.membership = a.id and pa.superseded_at is null
            join membership b on b.category = a.category and b.sector is not distinct from a.sector
                             and b.study_group is not distinct from a.study_group
            join membership_period pb on pb.membership = b.id and pb.superseded_at is null
                             and daterange(pa.valid_from, pa.valid_to) && daterange(pb.valid_from, pb.valid_to)
            where a.organization in (select family_of(?1)) and b.organization in (select family_of(?2))
            group by a.id, b.id order by since, a.id, b.id""";

    private final EntityManager entities;

    MembershipClashes(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Two memberships of one category, Sector and study group that overlap.
     *
     * @param alias membership of the would-be alias, or of one of its aliases
     * @param canonical membership of the organization that would stand for it
     * @param since first day on which both are on record
     */
    record Clash(
            UUID alias,
            UUID canonical,
            String category,
            @Nullable String sector,
            @Nullable String studyGroup,
            LocalDate since) {}

    List<Clash> between(UUID alias, UUID canonical) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(OVERLAPS, Object[].class)
                .setParameter(1, alias)
                .setParameter(2, canonical)
                .addScalar("first", UUID.class)
                .addScalar("second", UUID.class)
                .addScalar("category", String.class)
                .addScalar("sector", String.class)
                .addScalar("study_group", String.class)
                .addScalar("since", LocalDate.class)
                .stream()
                .map(row -> new Clash(
                        (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (String) row[4], (LocalDate)
                                row[5]))
                .toList();
    }
}
