package itu.membership.register;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {
    private static final String ONE_LINE = "[^" + PlainText.REFUSED + "]*";

    @Test
    void a_row_of_a_file_and_a_form_refuse_the_same_characters() {
        assertThat(IntStream.rangeClosed(0xa0, 0xffff)
                        .filter(c -> c < 0xd800 || c > 0xdfff)
                        .filter(c -> PlainText.hides((char) c)
                                == Character.toString(c).matches(ONE_LINE)))
                .isEmpty();
    }

    @Test
    void marks_of_direction_are_refused_and_joiners_are_not() {
        assertThat("\u200e\u200f\u202e\u2066\u061c\u200b".chars().filter(c -> !PlainText.hides((char) c)))
                .isEmpty();
        assertThat("\u200c\u200dé网ع".chars().filter(c -> PlainText.hides((char) c)))
                .isEmpty();
    }
}
