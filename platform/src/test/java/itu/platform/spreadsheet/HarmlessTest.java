package itu.platform.spreadsheet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HarmlessTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+41 22", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void a_text_that_could_run_as_a_formula_gets_an_apostrophe(String text) {
        assertThat(Harmless.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Suisse", "CL-25/36", "1/8", "'quoted'"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(Harmless.text(text)).isEqualTo(text);
    }
}
