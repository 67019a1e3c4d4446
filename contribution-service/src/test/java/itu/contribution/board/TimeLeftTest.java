package itu.contribution.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A call open from 1 July until the end of 31 December 2025 in Geneva. */
class TimeLeftTest {
    @ParameterizedTest
    @CsvSource({
        "2025-06-30T21:59:59Z, false, 184, P184DT1H1S",
        "2025-12-29T23:00:00Z, true, 1, P2D",
        "2025-12-30T22:59:59Z, true, 1, P1DT1S",
        "2025-12-31T22:30:00Z, true, 0, PT30M",
        "2025-12-31T22:59:59.5Z, true, 0, PT0S",
        "2025-12-31T23:00:00Z, false, 0, PT0S",
        "2026-03-31T00:00:00Z, false, 0, PT0S"
    })
    void it_runs_out_with_the_last_day_in_the_zone(Instant moment, boolean open, long days, String duration) {
        var left = TimeLeft.at(
                moment, LocalDate.parse("2025-07-01"), LocalDate.parse("2025-12-31"), ZoneId.of("Europe/Zurich"));

        assertThat(left.open()).isEqualTo(open);
        assertThat(left.days()).isEqualTo(days);
        assertThat(left.duration()).isEqualTo(duration);
    }
}
