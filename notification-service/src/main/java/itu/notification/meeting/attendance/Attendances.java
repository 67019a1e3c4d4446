package itu.notification.meeting.attendance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import itu.notification.meeting.attendance.rules.MemberGroup;

/** Who registered and who came, by member group. */
@ApplicationScoped
class Attendances {
    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    private final EntityManager entities;

    Attendances(EntityManager entities) {
        this.entities = entities;
    }

    /** Enters a count of a meeting that is held; gives its number. */
    int enter(String meeting, AttendanceCount count, String by, Instant at) {
        var number = (Integer) entities.createNativeQuery(
                        "select coalesce(max(number), 0) + 1 from attendance where meeting = :meeting", Integer.class)
                .setParameter("meeting", meeting)
                .getSingleResult();
        entities.createNativeQuery("""
                        insert into attendance (meeting, number, member_group, registered, attended, share, basis, source, recorded_at, recorded_by)
                        values (:meeting, :number, :group, :registered, :attended, :share, :basis, :source, :at, :by)""")
                .setParameter("meeting", meeting)
                .setParameter("number", number)
                .setParameter("group", count.group().name())
                .setParameter("registered", count.registered())
                .setParameter("attended", count.attended())
                .setParameter("share", count.share())
                .setParameter("basis", count.basis().name())
                .setParameter("source", count.source())
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .setParameter("by", by)
                .executeUpdate();
        return number;
    }

    /** The last count of each group, with its share of all who came where that can be told. */
    List<AttendanceCount> of(String meeting) {
        List<AttendanceCount> counts = entities.createNativeQuery("""
                        select distinct on (member_group) member_group, registered, attended, share, basis, source
                        from attendance where meeting = :meeting order by member_group, number desc""", Tuple.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(row -> count((Tuple) row))
                .toList();
        var all = counts.stream()
                .map(AttendanceCount::attended)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return counts.stream().map(count -> shared(count, all)).toList();
    }

    static AttendanceCount shared(AttendanceCount count, int all) {
        if (count.attended() == null || all == 0) {
            return count;
        }
        return new AttendanceCount(
                count.group(),
                count.registered(),
                count.attended(),
                share(count.attended(), all),
                count.basis(),
                count.source());
    }

    /** A part in per cent, to two places. */
    static BigDecimal share(int part, int all) {
        return BigDecimal.valueOf(part).multiply(PER_CENT).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_EVEN);
    }

    private static AttendanceCount count(Tuple row) {
        return new AttendanceCount(
                MemberGroup.valueOf(row.get("member_group", String.class)),
                row.get("registered", Integer.class),
                row.get("attended", Integer.class),
                row.get("share", BigDecimal.class),
                AttendanceBasis.valueOf(row.get("basis", String.class)),
                row.get("source", String.class));
    }
}
