package itu.notification.letter;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class LetterKeysTest {
    static Stream<Arguments> bundles() {
        return Stream.of(
                        "official",
                        "acknowledgement",
                        "withdrawal",
                        "kept-by-default",
                        "increase-acknowledgement",
                        "reduction-acknowledgement",
                        "class-change-withdrawal",
                        "mailing",
                        "archive",
                        "call-opened",
                        "unit-amount-fixed",
                        "application-received",
                        "application-approval-asked",
                        "application-objection-asked",
                        "application-reminder",
                        "application-approved",
                        "application-refused",
                        "application-admitted",
                        "invoice-issued",
                        "arrears-notice",
                        "voting-right-lost",
                        "voting-right-restored",
                        "meeting-changed",
                        "meeting-cancelled",
                        "invitation-answered")
                .flatMap(kind -> Stream.of(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void every_language_has_the_same_texts_with_the_same_placeholders(String kind, Language language) {
        var english = texts(kind, Language.EN);

        var other = texts(kind, language);

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

    private static ResourceBundle texts(String kind, Language language) {
        return ResourceBundle.getBundle(
                "letters/" + kind,
                Locale.of(language.tag()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
