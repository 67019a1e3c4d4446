package itu.notification.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineDifferenceTest {
    @Test
    void lines_are_kept_taken_out_or_put_in() {
        var difference = LineDifference.of(List.of("a", "b", "c"), List.of("a", "x", "c", "d"));

        assertThat(difference).containsExactly(" a", "-b", "+x", " c", "+d");
    }

    @Test
    void equal_texts_differ_in_nothing() {
        assertThat(LineDifference.of(List.of("a"), List.of("a"))).containsExactly(" a");
    }
}
