package itu.membership.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.membership.application.rules.ApplicationState;
import itu.membership.application.rules.Route;
import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class ApplicationTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_sentences_and_placeholders_of_the_english_one(Language language) {
        assertThat(sentences(language)).isEqualTo(sentences(Language.EN));
    }

    @Test
    void every_state_route_and_refusal_has_its_sentence() {
        var codes = Stream.of(
                        Arrays.stream(ApplicationState.values()).map(code -> "application.state." + key(code)),
                        Arrays.stream(Route.values()).map(code -> "application.route." + key(code)),
                        Arrays.stream(ApplicationProblem.values()).map(code -> code.slug() + ".title"),
                        Arrays.stream(ApplicationProblem.values()).map(code -> code.slug() + ".detail"))
                .flatMap(stream -> stream)
                .toList();

        assertThat(sentences(Language.EN).keySet()).containsAll(codes);
    }

    private static TreeMap<String, TreeSet<String>> sentences(Language language) {
        var found = new TreeMap<String, TreeSet<String>>();
        for (var name : List.of("messages", "problems")) {
            var bundle = ResourceBundle.getBundle(
                    name,
                    language.locale(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().stream()
                    .filter(ApplicationTextsTest::ours)
                    .forEach(key -> found.put(
                            key,
                            new TreeSet<>(PLACEHOLDER
                                    .matcher(bundle.getString(key))
                                    .results()
                                    .map(MatchResult::group)
                                    .toList())));
        }
        return found;
    }

    private static boolean ours(String key) {
        return key.startsWith("application.")
                || Arrays.stream(ApplicationProblem.values()).anyMatch(problem -> key.startsWith(problem.slug() + "."));
    }

    private static String key(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
