package itu.contribution.memberstate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The Member States this service knows. */
@ApplicationScoped
public class MemberStates implements PanacheRepositoryBase<MemberState, String> {

    public Optional<MemberState> byCode(String iso3) {
        return findByIdOptional(iso3);
    }

    /** All States, in the order of their codes. */
    public Stream<MemberState> inOrder() {
        return list("order by iso3").stream();
    }

    /** Up to {@code limit} States after a code, in the order of codes. */
    List<MemberState> after(@Nullable String code, int limit) {
        return find("iso3 > :code order by iso3", Parameters.with("code", code == null ? "" : code))
                .page(0, limit)
                .list();
    }

    /** LDC, LLDC and SIDS of each State that has any of them on a day, by its code. */
    public Map<String, Set<String>> statusesOn(LocalDate day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select member_state, status from development_status
                        where (valid_from is null or valid_from <= ?1) and (valid_to is null or valid_to > ?1)""", Object[].class)
                .setParameter(1, day)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    void enter(MemberStateProjector.Entry entry, long sequence) {
        getEntityManager()
                .createNativeQuery("""
                        insert into member_state as held (iso3, iso2, name_ar, name_en, name_es, name_fr, name_ru, name_zh,
                                                          itud_region, administrative_region, sequence)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
                        on conflict (iso3) do update set
                            iso2 = excluded.iso2, name_ar = excluded.name_ar, name_en = excluded.name_en,
                            name_es = excluded.name_es, name_fr = excluded.name_fr, name_ru = excluded.name_ru,
                            name_zh = excluded.name_zh, itud_region = excluded.itud_region,
                            administrative_region = excluded.administrative_region, sequence = excluded.sequence
                        where held.sequence < excluded.sequence""")
                .setParameter(1, entry.memberState())
                .setParameter(2, entry.iso2())
                .setParameter(3, entry.names().get("ar"))
                .setParameter(4, entry.names().get("en"))
                .setParameter(5, entry.names().get("es"))
                .setParameter(6, entry.names().get("fr"))
                .setParameter(7, entry.names().get("ru"))
                .setParameter(8, entry.names().get("zh"))
                .setParameter(9, entry.itudRegion())
                .setParameter(10, entry.administrativeRegion())
                .setParameter(11, sequence)
                .executeUpdate();
    }

    void replaceStatuses(MemberStateProjector.Statuses told, long sequence) {
        var taken = getEntityManager()
                .createNativeQuery(
                        "update member_state set statuses_sequence = ?2 where iso3 = ?1 and statuses_sequence < ?2")
                .setParameter(1, told.memberState())
                .setParameter(2, sequence)
                .executeUpdate();
        if (taken == 0) {
            return;
        }
        getEntityManager()
                .createNativeQuery("delete from development_status where member_state = ?1")
                .setParameter(1, told.memberState())
                .executeUpdate();
        for (var status : told.statuses()) {
            getEntityManager()
                    .createNativeQuery("""
                            insert into development_status (member_state, status, valid_from, valid_to)
                            values (?1, ?2, cast(?3 as date), cast(?4 as date))""")
                    .setParameter(1, told.memberState())
                    .setParameter(2, status.status())
                    .setParameter(3, status.from())
                    .setParameter(4, status.to())
                    .executeUpdate();
        }
    }
}
