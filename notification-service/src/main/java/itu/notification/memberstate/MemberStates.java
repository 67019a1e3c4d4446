package itu.notification.memberstate;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The Member States this service has heard of. */
@ApplicationScoped
public class MemberStates implements PanacheRepositoryBase<MemberState, String> {
    /** Enters the names and regions of a State, unless newer ones are held. */
    void enter(MemberStateNamed state, long sequence) {
        var names = state.names();
        getEntityManager()
                .createNativeQuery("""
                        insert into member_state as held
                            (code, name_en, name_fr, name_es, name_ar, name_ru, name_zh, itud_region,
                             administrative_region, sequence)
                        values (:code, :en, :fr, :es, :ar, :ru, :zh, :itudRegion, :administrativeRegion, :sequence)
                        on conflict (code) do update
                        set name_en = excluded.name_en, name_fr = excluded.name_fr, name_es = excluded.name_es,
                            name_ar = excluded.name_ar, name_ru = excluded.name_ru, name_zh = excluded.name_zh,
                            itud_region = excluded.itud_region, administrative_region = excluded.administrative_region,
                            sequence = excluded.sequence
                        where held.sequence < excluded.sequence""")
                .setParameter("code", state.memberState())
                .setParameter("en", names.en())
                .setParameter("fr", names.fr())
                .setParameter("es", names.es())
                .setParameter("ar", names.ar())
                .setParameter("ru", names.ru())
                .setParameter("zh", names.zh())
                .setParameter("itudRegion", state.itudRegion())
                .setParameter("administrativeRegion", state.administrativeRegion())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    /** The codes of all, in order. */
    public List<String> codes() {
        return find("select code from MemberState order by code")
                .project(String.class)
                .list();
    }
}
