package itu.notification.memberstate;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.notification.memberstate.StandingTold.StatusesRecorded;

/** Who is a Member State, and of which development status. Each kind of fact is kept apart, so that any may come first. */
@ApplicationScoped
class Standings {
    private final EntityManager entities;
    private final ObjectMapper json;

    Standings(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void acceded(String memberState, LocalDate on, long sequence) {
        entities.createNativeQuery("""
                        insert into member_state_standing as held (code, acceded_on, accession_sequence)
                        values (:code, :on, :sequence)
                        on conflict (code) do update
                        set acceded_on = excluded.acceded_on, accession_sequence = excluded.accession_sequence
                        where held.accession_sequence < excluded.accession_sequence""")
                .setParameter("code", memberState)
                .setParameter("on", on)
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    /** Notes from when a State is none of the Members; null when it took its denunciation back. */
    void leaves(String memberState, @Nullable LocalDate on, long sequence) {
        entities.createNativeQuery("""
                        insert into member_state_standing as held (code, left_on, denunciation_sequence)
                        values (:code, cast(:on as date), :sequence)
                        on conflict (code) do update
                        set left_on = excluded.left_on, denunciation_sequence = excluded.denunciation_sequence
                        where held.denunciation_sequence < excluded.denunciation_sequence""")
                .setParameter("code", memberState)
                .setParameter("on", on == null ? null : on.toString())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void statuses(StatusesRecorded recorded, long sequence) {
        entities.createNativeQuery("""
                        insert into member_state_standing as held (code, statuses, statuses_sequence)
                        values (:code, cast(:statuses as jsonb), :sequence)
                        on conflict (code) do update
                        set statuses = excluded.statuses, statuses_sequence = excluded.statuses_sequence
                        where held.statuses_sequence < excluded.statuses_sequence""")
                .setParameter("code", recorded.memberState())
                .setParameter("statuses", written(recorded))
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    private String written(StatusesRecorded recorded) {
        try {
            return json.writeValueAsString(recorded.statuses());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
