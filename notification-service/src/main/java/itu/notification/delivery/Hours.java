package itu.notification.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The hours of the day in which a recipient gets mail, by the recipient's own clock; they may go over midnight.
 *
 * @param to the first moment that is too late; the same as {@code from} means the whole day
 */
record Hours(LocalTime from, LocalTime to) {
    private static final int DAYS_LOOKED_AT = 8;

    boolean open(Instant now, ZoneId zone) {
        var time = LocalTime.ofInstant(now, zone);
        if (from.equals(to)) {
            return true;
        }
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }

    /**
     * When they begin next; empty when they are open now. Hours that a change of the clock leaves out do not come on that day,
     * hours that it brings twice begin anew.
     */
    Optional<Instant> opening(Instant now, ZoneId zone) {
        if (open(now, zone)) {
            return Optional.empty();
        }
        var today = now.atZone(zone).toLocalDate();
        return IntStream.range(0, DAYS_LOOKED_AT)
                .mapToObj(days -> ZonedDateTime.of(today.plusDays(days), from, zone))
                .flatMap(begin -> Stream.of(begin.withEarlierOffsetAtOverlap(), begin.withLaterOffsetAtOverlap()))
                .map(ZonedDateTime::toInstant)
                .filter(begin -> begin.isAfter(now) && open(begin, zone))
                .findFirst();
    }
}
