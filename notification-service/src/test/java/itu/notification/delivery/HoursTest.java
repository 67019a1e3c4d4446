package itu.notification.delivery;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HoursTest {
    @ParameterizedTest
    @CsvSource({
        // by day
        "09:00, 17:00, Europe/Zurich, 2026-11-22T07:59:59Z, 2026-11-22T08:00:00Z",
        "09:00, 17:00, Europe/Zurich, 2026-11-22T08:00:00Z, ",
        "09:00, 17:00, Europe/Zurich, 2026-11-22T15:59:59Z, ",
        "09:00, 17:00, Europe/Zurich, 2026-11-22T16:00:00Z, 2026-11-23T08:00:00Z",
        // far east and far west of the date line
        "09:00, 17:00, Pacific/Kiritimati, 2026-11-22T18:00:00Z, 2026-11-22T19:00:00Z",
        "09:00, 17:00, Pacific/Pago_Pago, 2026-11-22T06:00:00Z, 2026-11-22T20:00:00Z",
        // over midnight
        "22:00, 02:00, UTC, 2026-11-22T23:30:00Z, ",
        "22:00, 02:00, UTC, 2026-11-22T01:59:00Z, ",
        "22:00, 02:00, UTC, 2026-11-22T02:00:00Z, 2026-11-22T22:00:00Z",
        // the whole day
        "09:00, 09:00, UTC, 2026-11-22T03:00:00Z, ",
        // the clock goes forward in the night before: the opening comes an hour earlier
        "09:00, 17:00, Europe/Zurich, 2026-03-28T20:00:00Z, 2026-03-29T07:00:00Z",
        "09:00, 17:00, Europe/Zurich, 2026-10-24T20:00:00Z, 2026-10-25T08:00:00Z",
        // hours that the change leaves out do not come that day
        "02:00, 03:00, Europe/Zurich, 2026-03-29T00:30:00Z, 2026-03-30T00:00:00Z",
        // hours that begin inside the hour left out begin when it is over
        "02:30, 04:00, Europe/Zurich, 2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z",
        // an hour that comes twice: the second time they begin anew
        "02:30, 04:00, Europe/Zurich, 2026-10-25T00:00:00Z, 2026-10-25T00:30:00Z",
        "02:30, 04:00, Europe/Zurich, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z"
    })
    void opening(LocalTime from, LocalTime to, ZoneId zone, Instant now, Instant expected) {
        var opening = new Hours(from, to).opening(now, zone);

        assertThat(opening.orElse(null)).isEqualTo(expected);
    }
}
