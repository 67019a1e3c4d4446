package itu.platform.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RunsTest {
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "'  at  its ends ', 'at  its ends'",
        "a##b, a b",
        "##a#b##c##, a b c",
        "###, ''",
        "'', ''",
        "'a #b', 'a  b'"
    })
    void each_run_becomes_one_blank(String text, String cleaned) {
        assertThat(Runs.toBlank(text, letter -> letter == '#')).isEqualTo(cleaned);
    }
}
