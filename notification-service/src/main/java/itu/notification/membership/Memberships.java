package itu.notification.membership;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The memberships this service has heard of. */
@ApplicationScoped
class Memberships {
    /** What an import told is older than any other fact about the same membership. */
    static final long AS_IMPORTED = -1;

    private final EntityManager entities;
    private final ObjectMapper json;

    Memberships(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Enters memberships, each unless a newer state of it is held. Active and suspended ones count as held. */
    void enter(List<MembershipTold> told, long sequence) {
        entities.createNativeQuery("""
                        insert into membership as held
                            (id, organization, category, sector, study_group, member_state, states, held, sequence)
                        select distinct on (told.membership) told.membership, told.organization, told.category, told.sector,
                               told."studyGroup", told."memberState", told.states,
                               coalesce((select range_agg(daterange(cast(s ->> 'from' as date), cast(s ->> 'to' as date)))
                                         from jsonb_array_elements(told.states) s
                                         where s ->> 'state' in ('ACTIVE', 'SUSPENDED')), '{}'),
                               :sequence
                        from jsonb_to_recordset(cast(:told as jsonb))
                             as told (membership uuid, organization uuid, category text, sector text, "studyGroup" text,
                                      "memberState" text, states jsonb)
                        on conflict (id) do update
                        set organization = excluded.organization, category = excluded.category, sector = excluded.sector,
                            study_group = excluded.study_group, member_state = excluded.member_state,
                            states = excluded.states, held = excluded.held, sequence = excluded.sequence
                        where held.sequence < excluded.sequence""")
                .setParameter("told", written(told))
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    private String written(List<MembershipTold> told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
