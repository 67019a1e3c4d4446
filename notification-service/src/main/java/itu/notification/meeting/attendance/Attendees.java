package itu.notification.meeting.attendance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import itu.notification.meeting.attendance.rules.MemberGroup;

/** Who registered and who came, one by one; nothing is overwritten, the last row of a registration holds. */
@ApplicationScoped
class Attendees {
    private static final String COLUMNS =
            "reference, number, state, organization, member_group, private, presence, reason, recorded_at";

    private final EntityManager entities;

    Attendees(EntityManager entities) {
        this.entities = entities;
    }

    void enter(String meeting, Attendee attendee, String by) {
        entities.createNativeQuery("""
                        insert into attendee (meeting, reference, number, state, organization, member_group, private, presence, reason, recorded_at, recorded_by)
                        values (:meeting, :reference, :number, :state, :organization, :group, :private, :presence, :reason, :at, :by)""")
                .setParameter("meeting", meeting)
                .setParameter("reference", attendee.reference())
                .setParameter("number", attendee.number())
                .setParameter("state", attendee.memberState())
                .setParameter("organization", attendee.organization())
                .setParameter("group", attendee.group().name())
                .setParameter("private", attendee.privateSector())
                .setParameter("presence", attendee.presence().name())
                .setParameter("reason", attendee.reason())
                .setParameter("at", attendee.recordedAt().atOffset(ZoneOffset.UTC))
                .setParameter("by", by)
                .executeUpdate();
    }

    Optional<Attendee> last(String meeting, String reference) {
        return entities.createNativeQuery(
                        "select " + COLUMNS
                                + " from attendee where meeting = :meeting and reference = :reference order by number desc limit 1",
                        Tuple.class)
                .setParameter("meeting", meeting)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(row -> attendee((Tuple) row));
    }

    /** What holds of each registration, in the order of their numbers. */
    List<Attendee> standing(String meeting, String after, int limit) {
        return entities.createNativeQuery(
                        "select distinct on (reference) " + COLUMNS
                                + " from attendee where meeting = :meeting and reference > :after"
                                + " order by reference, number desc limit :limit",
                        Tuple.class)
                .setParameter("meeting", meeting)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> attendee((Tuple) row))
                .toList();
    }

    /**
     * A group of those who registered; whoever came has registered too.
     *
     * @param privateRegistered those of them that are of the private sector; likewise who came
     */
    record Counted(MemberGroup group, int registered, int attended, int privateRegistered, int privateAttended) {}

    /** Those who registered and who came, by group; a group that everybody has left counts none. */
    List<Counted> counted(String meeting) {
        return entities.createNativeQuery("""
                        select g.member_group, cast(count(a.presence) filter (where a.presence <> 'WITHDRAWN') as int) as registered,
                               cast(count(a.presence) filter (where a.presence = 'ATTENDED') as int) as attended,
                               cast(count(a.presence) filter (where a.presence <> 'WITHDRAWN' and a.private) as int) as private_registered,
                               cast(count(a.presence) filter (where a.presence = 'ATTENDED' and a.private) as int) as private_attended
                        from (select distinct member_group from attendee where meeting = :meeting) g
                        left join (select distinct on (reference) member_group, presence, private
                                   from attendee where meeting = :meeting order by reference, number desc) a using (member_group)
                        group by g.member_group order by g.member_group""", Tuple.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(row -> counted((Tuple) row))
                .toList();
    }

    private static Counted counted(Tuple row) {
        return new Counted(
                MemberGroup.valueOf(row.get("member_group", String.class)),
                row.get("registered", Integer.class),
                row.get("attended", Integer.class),
                row.get("private_registered", Integer.class),
                row.get("private_attended", Integer.class));
    }

    private static Attendee attendee(Tuple row) {
        return new Attendee(
                row.get("reference", String.class),
                row.get("number", Integer.class),
                row.get("state", String.class),
                row.get("organization", UUID.class),
                MemberGroup.valueOf(row.get("member_group", String.class)),
                row.get("private", Boolean.class),
                Presence.valueOf(row.get("presence", String.class)),
                row.get("reason", String.class),
                row.get("recorded_at", Instant.class));
    }
}
