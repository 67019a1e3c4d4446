package itu.notification.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Everything that was ever said about meetings and sessions. */
@ApplicationScoped
class Revisions {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    Revisions(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Keeps a meeting as it stands now. */
    void keep(Meeting meeting, RevisionAct act, @Nullable String reason, String by) {
        entities.flush();
        entities.createNativeQuery("""
                        insert into meeting_revision (meeting, number, act, reason, names, opens_on, closes_on, place, zone, recorded_at, recorded_by)
                        select key, revision, :act, :reason, names, opens_on, closes_on, place, zone, revised_at, :by
                        from meeting where key = :key""")
                .setParameter("act", act.name())
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("key", meeting.key())
                .executeUpdate();
    }

    /** Keeps a session as it stands now. */
    void keep(MeetingSession session, RevisionAct act, @Nullable String reason, String by) {
        entities.flush();
        entities.createNativeQuery("""
                        insert into meeting_session_revision (session, number, act, reason, titles, starts_at, ends_at, capacity, recorded_at, recorded_by)
                        select id, revision, :act, :reason, titles, starts_at, ends_at, capacity, revised_at, :by
                        from meeting_session where id = :id""")
                .setParameter("act", act.name())
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("id", session.id())
                .executeUpdate();
    }

    /** What was said about a meeting, oldest first. */
    List<MeetingRevision> of(String meeting) {
        return entities.createNativeQuery("""
                        select number, act, reason, names::text as names, opens_on, closes_on, place, zone, recorded_at
                        from meeting_revision where meeting = :meeting order by number""", Tuple.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(row -> revision((Tuple) row))
                .toList();
    }

    private MeetingRevision revision(Tuple row) {
        try {
            return new MeetingRevision(
                    row.get("number", Integer.class),
                    RevisionAct.valueOf(row.get("act", String.class)),
                    row.get("reason", String.class),
                    json.readValue(row.get("names", String.class), NAMES),
                    row.get("opens_on", LocalDate.class),
                    row.get("closes_on", LocalDate.class),
                    row.get("place", String.class),
                    row.get("zone", String.class),
                    row.get("recorded_at", Instant.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A revision could not be read", e);
        }
    }
}
