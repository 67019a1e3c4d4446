package itu.notification.content;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class DemoLettersTest {
    static Stream<Arguments> texts() {
        return DemoLetters.keys()
                .flatMap(key -> Stream.of(Language.values()).map(language -> Arguments.of(key, language)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_letter_of_the_demonstration_has_no_fault(String key, Language language) {
        var faults = TextFaults.of("/texts", DemoLetters.words(key, language), DemoLetters.placeholders(key));

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("itu.notification.content.DemoLetters#keys")
    void nothing_stands_against_sending_it_in_six_languages(String key) {
        assertThat(Findings.of(DemoLetters.edition(key))).isEmpty();
    }
}
