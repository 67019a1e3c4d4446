package itu.contribution.lowclass;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import itu.contribution.rulebook.rules.Eligibility;

/** Who may choose the low classes, and the Council's determinations on record. What opened and what ended them are rows of their own, never changed. */
@ApplicationScoped
public class LowClassDeterminations implements PanacheRepositoryBase<LowClassDetermination, UUID> {
    /**
     * The title of a State to the classes 1/8 and 1/16 on a day: by the list of least developed countries, or by the Council
     * (CV 468A). Empty when there is no such State.
     */
    public Optional<Eligibility> eligibility(String memberState, LocalDate day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select case
                            when exists (select 1 from development_status
                                         where member_state = iso3 and status = 'LDC'
                                           and (valid_from is null or valid_from <= ?2) and (valid_to is null or valid_to > ?2))
                                then 'LEAST_DEVELOPED'
                            when exists (select 1 from low_class_determination
                                         where member_state = iso3 and valid_from <= ?2 and (valid_to is null or valid_to > ?2))
                                then 'DETERMINED_BY_COUNCIL'
                            else 'NONE' end
                        from member_state where iso3 = ?1""", String.class)
                .setParameter(1, memberState)
                .setParameter(2, day)
                .uniqueResultOptional()
                .map(Eligibility::valueOf);
    }

    /** The title of each State that has one on a day, by its code, as {@link #eligibility} has it. */
    public Map<String, Eligibility> eligibleOn(LocalDate day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select member_state, 'LEAST_DEVELOPED' from development_status
                        where status = 'LDC' and (valid_from is null or valid_from <= ?1) and (valid_to is null or valid_to > ?1)
                        union
                        select member_state, 'DETERMINED_BY_COUNCIL' from low_class_determination
                        where valid_from <= ?1 and (valid_to is null or valid_to > ?1)""", Object[].class)
                .setParameter(1, day)
                .stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> Eligibility.valueOf((String) row[1]),
                        (one, other) -> Eligibility.LEAST_DEVELOPED));
    }

    /** Up to {@code limit} determinations of a State (null: of all) that hold on a day (null: ever), newest first, below an id. */
    List<LowClassDetermination> before(UUID below, @Nullable String memberState, @Nullable LocalDate day, int limit) {
        var query = new StringBuilder("id < :below");
        var values = Parameters.with("below", below);
        if (memberState != null) {
            query.append(" and memberState = :state");
            values.and("state", memberState);
        }
        if (day != null) {
            query.append(" and validFrom <= :day and (validTo is null or validTo > :day)");
            values.and("day", day);
        }
        return find(query + " order by id desc", values).page(0, limit).list();
    }

    void add(DeterminationView told, String by) {
        getEntityManager()
                .createNativeQuery("""
                        insert into low_class_opening (id, member_state, decision, valid_from, valid_to, synthetic, recorded_at, recorded_by)
                        values (?1, ?2, ?3, ?4, cast(?5 as date), ?6, ?7, ?8)""")
                .setParameter(1, told.id())
                .setParameter(2, told.memberState())
                .setParameter(3, told.decision())
                .setParameter(4, told.validFrom())
                .setParameter(5, told.validTo())
                .setParameter(6, told.synthetic())
                .setParameter(7, told.recordedAt())
                .setParameter(8, by)
                .executeUpdate();
    }

    /** Adds an ending, unless there is one, also by somebody who acts at the same moment. */
    boolean end(UUID determination, NewEnding told, Instant at, String by) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into low_class_ending (opening, decision, ends_on, recorded_at, recorded_by)
                                values (?1, ?2, ?3, ?4, ?5) on conflict do nothing""")
                        .setParameter(1, determination)
                        .setParameter(2, told.decision())
                        .setParameter(3, told.endsOn())
                        .setParameter(4, at)
                        .setParameter(5, by)
                        .executeUpdate()
                == 1;
    }
}
