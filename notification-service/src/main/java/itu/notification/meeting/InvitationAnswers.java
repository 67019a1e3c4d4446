package itu.notification.meeting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.jspecify.annotations.Nullable;

/** The answers to invitations; none is ever overwritten but for the erasure of names. */
@ApplicationScoped
class InvitationAnswers {
    private static final String COLUMNS =
            "id, meeting, addressee, number, answer, represented_by, delegates, sessions, received_at";

    private final EntityManager entities;

    InvitationAnswers(EntityManager entities) {
        this.entities = entities;
    }

    void enter(InvitationAnswer answer) {
        entities.createNativeQuery("""
                        insert into invitation_answer (id, meeting, addressee, number, answer, represented_by, delegates, sessions, received_at)
                        values (:id, :meeting, :addressee, :number, :answer, :representedBy, :delegates, :sessions, :at)""")
                .setParameter("id", answer.id())
                .setParameter("meeting", answer.meeting())
                .setParameter("addressee", answer.addressee())
                .setParameter("number", answer.number())
                .setParameter("answer", answer.choice().name())
                .setParameter("representedBy", answer.representedBy())
                .setParameter("delegates", answer.delegates())
                .setParameter("sessions", answer.sessions().toArray(UUID[]::new))
                .setParameter("at", answer.receivedAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The answer of an addressee that counts. */
    Optional<InvitationAnswer> last(String meeting, String addressee) {
        return entities.createNativeQuery(
                        "select " + COLUMNS
                                + " from invitation_answer where meeting = :meeting and addressee = :addressee order by number desc limit 1",
                        Tuple.class)
                .setParameter("meeting", meeting)
                .setParameter("addressee", addressee)
                .getResultStream()
                .findFirst()
                .map(row -> answer((Tuple) row));
    }

    /** What counts of each addressee, in the order of their codes. */
    List<InvitationAnswer> standing(String meeting, @Nullable String after, int limit) {
        return entities.createNativeQuery(
                        "select distinct on (addressee) " + COLUMNS
                                + " from invitation_answer where meeting = :meeting and addressee > :after"
                                + " order by addressee, number desc limit :limit",
                        Tuple.class)
                .setParameter("meeting", meeting)
                .setParameter("after", after == null ? "" : after)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> answer((Tuple) row))
                .toList();
    }

    /** Who would come to a session, in the order in which they first said so without taking it back since. */
    List<String> asking(MeetingSession session) {
        return entities.createNativeQuery("""
                        select s.addressee
                        from (select distinct on (addressee) addressee, answer, sessions from invitation_answer
                              where meeting = :meeting order by addressee, number desc) s
                        cross join lateral (
                            select f.id from invitation_answer f
                            where f.meeting = :meeting and f.addressee = s.addressee
                              and f.number > coalesce((select max(g.number) from invitation_answer g
                                                       where g.meeting = :meeting and g.addressee = s.addressee
                                                         and not (g.answer <> 'NO' and :session = any (g.sessions))), 0)
                            order by f.number limit 1) f
                        where s.answer <> 'NO' and :session = any (s.sessions)
                        order by f.id""", String.class)
                .setParameter("meeting", session.meeting())
                .setParameter("session", session.id())
                .getResultList();
    }

    private static InvitationAnswer answer(Tuple row) {
        return new InvitationAnswer(
                row.get("id", UUID.class),
                row.get("meeting", String.class),
                row.get("addressee", String.class),
                row.get("number", Integer.class),
                InvitationAnswer.Choice.valueOf(row.get("answer", String.class)),
                row.get("represented_by", String.class),
                row.get("delegates", String.class),
                Arrays.asList(row.get("sessions", UUID[].class)),
                row.get("received_at", Instant.class));
    }
}
