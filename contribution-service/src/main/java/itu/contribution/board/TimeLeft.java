package itu.contribution.board;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The time that is left to reply.
 *
 * @param open whether the call takes replies that are in time
 * @param endsAt the end of the last day, as it is in the call's zone
 * @param duration what is left until then, ISO 8601, whole seconds; {@code PT0S} afterwards
 * @param days days left after the present one; 0 on the last day and afterwards
 */
record TimeLeft(
        boolean open,
        @Schema(examples = "2026-01-01T00:00:00+01:00") OffsetDateTime endsAt,
        @Schema(examples = "P16DT9H30M") String duration,
        @Schema(examples = "16") long days) {

    /** The time left at a moment until the end of a day in a zone. */
    static TimeLeft at(Instant moment, LocalDate opensOn, LocalDate lastDay, ZoneId zone) {
        var today = LocalDate.ofInstant(moment, zone);
        var end = lastDay.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        var left = Duration.between(moment, end.toInstant()).truncatedTo(ChronoUnit.SECONDS);
        return new TimeLeft(
                !today.isBefore(opensOn) && !today.isAfter(lastDay),
                end,
                written(left.isNegative() ? Duration.ZERO : left),
                Math.max(0, ChronoUnit.DAYS.between(today, lastDay)));
    }

    private static String written(Duration duration) {
        var days = duration.toDays();
        var rest = duration.minusDays(days);
        if (days == 0) {
            return rest.toString();
        }
        return "P" + days + "D" + (rest.isZero() ? "" : rest.toString().substring(1));
    }
}
