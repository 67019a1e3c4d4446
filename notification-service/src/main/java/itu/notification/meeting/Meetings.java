package itu.notification.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;

/** The meetings and their sessions. */
@ApplicationScoped
public class Meetings {
    private final EntityManager entities;

    Meetings(EntityManager entities) {
        this.entities = entities;
    }

    void enter(Object meetingOrSession) {
        entities.persist(meetingOrSession);
        entities.flush();
    }

    boolean exists(String key) {
        return find(key).isPresent();
    }

    Optional<Meeting> find(String key) {
        return Optional.ofNullable(entities.find(Meeting.class, key));
    }

    /**
     * The meeting of a key.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    public Meeting byKey(String key) {
        return find(key).orElseThrow(Meetings::notFound);
    }

    /**
     * The meeting of a key; keeps everybody else from changing what hangs on it until the caller's transaction ends.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    public Meeting hold(String key) {
        return Optional.ofNullable(entities.find(Meeting.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Meetings::notFound);
    }

    /** Lets an object of this class change without the database's learning of it, as a rehearsal does. */
    void forget(Object meetingOrSession) {
        entities.detach(meetingOrSession);
    }

    /** Writes what has changed, so that its version is the new one. */
    void write() {
        entities.flush();
    }

    /**
     * A session of a meeting.
     *
     * @throws itu.platform.problem.ProblemException 404 when there is none
     */
    MeetingSession session(String meeting, UUID id) {
        return Optional.ofNullable(entities.find(MeetingSession.class, id))
                .filter(session -> session.meeting().equals(meeting))
                .orElseThrow(Meetings::notFound);
    }

    List<MeetingSession> sessions(String meeting) {
        return entities.createQuery(
                        "from MeetingSession where meeting = :meeting order by startsAt, id", MeetingSession.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    List<String> preparatory(String meeting) {
        return entities.createQuery(
                        "select key from Meeting where partOf = :meeting order by opensOn, key", String.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** Meetings in the order of their keys. */
    List<Meeting> after(@Nullable String key, int limit) {
        return entities.createQuery("from Meeting where key > :key order by key", Meeting.class)
                .setParameter("key", key == null ? "" : key)
                .setMaxResults(limit)
                .getResultList();
    }

    private static RuntimeException notFound() {
        return Problem.of(PlatformProblem.NOT_FOUND).toException();
    }
}
