package itu.notification.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingDetailsTest {
    private static final MeetingDetails GENEVA = details("2028-06-05", "2028-06-09", "Geneva", "Europe/Zurich");

    @Test
    void a_session_keeps_its_day_of_the_meeting_and_the_hour_of_the_clock_at_the_new_place() {
        var session = new SessionDetails(
                Map.of(), Instant.parse("2028-06-06T08:00:00Z"), Instant.parse("2028-06-06T09:30:00Z"), 12);
        var winterInNairobi = details("2028-12-04", "2028-12-08", "Nairobi", "Africa/Nairobi");

        var carried = winterInNairobi.carry(session, GENEVA);

        // Ten o'clock in Geneva's summer, ten o'clock in Nairobi.
        assertThat(carried.startsAt()).isEqualTo("2028-12-05T07:00:00Z");
        assertThat(carried.endsAt()).isEqualTo("2028-12-05T08:30:00Z");
        assertThat(carried.capacity()).isEqualTo(12);
    }

    @Test
    void only_days_place_and_zone_move_a_meeting() {
        var renamed = new MeetingDetails(
                Map.of("en", "Other"), GENEVA.opensOn(), GENEVA.closesOn(), GENEVA.place(), GENEVA.zone());

        assertThat(renamed.movedFrom(GENEVA)).isFalse();
        assertThat(details("2028-06-05", "2028-06-10", "Geneva", "Europe/Zurich")
                        .movedFrom(GENEVA))
                .isTrue();
        assertThat(details("2028-06-05", "2028-06-09", "Bern", "Europe/Zurich").movedFrom(GENEVA))
                .isTrue();
        assertThat(details("2028-06-05", "2028-06-09", "Geneva", "Europe/Paris").movedFrom(GENEVA))
                .isTrue();
    }

    private static MeetingDetails details(String opens, String closes, String place, String zone) {
        return new MeetingDetails(Map.of("en", "Forum"), LocalDate.parse(opens), LocalDate.parse(closes), place, zone);
    }
}
