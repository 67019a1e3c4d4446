package itu.platform.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|EN",
                "fr|FR",
                "FR-ch|FR",
                "zh-Hans|ZH",
                "zh-Hant-TW, en;q=0.8|ZH",
                "es;q=0.3, ar;q=0.9|AR",
                "de, ru;q=0.1|RU",
                "de|EN",
                "*|EN",
                "fr;q=0, es;q=0.1|ES",
                "fr;q=x|EN",
                ";;,|EN"
            })
    void the_best_of_the_six_is_found(String header, Language language) {
        assertThat(Language.negotiate(header)).isEqualTo(language);
    }

    @Test
    void a_long_header_is_not_read() {
        var endless = "fr-" + "ab-".repeat(5_000) + "x";

        assertThat(Language.negotiate(endless)).isEqualTo(Language.EN);
    }
}
