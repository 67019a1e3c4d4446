package itu.notification.meeting;

import java.util.List;

import org.junit.jupiter.api.Test;

import itu.notification.meeting.rules.Places;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTest {
    @Test
    void the_first_have_places_and_the_rest_wait() {
        for (var capacity = 1; capacity <= 4; capacity++) {
            var places = Places.of(List.of("A", "B", "C"), capacity);

            assertThat(places.given()).hasSize(Math.min(3, capacity));
            assertThat(places.waiting()).hasSize(Math.max(0, 3 - capacity));
        }
    }

    @Test
    void only_whoever_waited_moves_up() {
        var before = Places.of(List.of("A", "B", "C"), 1);

        var now = Places.of(List.of("B", "C", "D"), 2);

        assertThat(now.movedUpSince(before)).containsExactly("B", "C");
        assertThat(Places.of(List.of("D"), 1).movedUpSince(before)).isEmpty();
    }
}
