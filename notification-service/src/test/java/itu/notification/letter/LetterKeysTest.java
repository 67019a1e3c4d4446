package itu.notification.letter;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class LetterKeysTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_texts_with_the_same_placeholders(Language language) {
        var english = texts(Language.EN);

        var other = texts(language);

        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(other.keySet())
                .allSatisfy(key -> assertThat(placeholders(other.getString(key)))
                        .as(key)
                        .isEqualTo(placeholders(english.getString(key))));
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle(
                AcknowledgementText.BUNDLE,
                Locale.of(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
