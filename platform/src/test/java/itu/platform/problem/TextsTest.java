package itu.platform.problem;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {
    @ParameterizedTest
    @EnumSource
    void every_language_has_every_text_with_the_same_placeholders(Language language) {
        assertThat(placeholders(language)).isEqualTo(placeholders(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void every_platform_problem_has_its_texts(PlatformProblem problem) {
        assertThat(placeholders(Language.EN)).containsKeys(problem.slug() + ".title", problem.slug() + ".detail");
    }

    @Test
    void placeholders_are_filled_with_the_figures_of_the_refusal() {
        assertThat(Texts.format("platform-problems", "invalid-csv.detail", Language.EN, Map.of("reason", "$1 {x}")))
                .endsWith(": $1 {x}");
    }

    private static Map<String, String> placeholders(Language language) {
        var bundle = ResourceBundle.getBundle(
                "platform-problems",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return bundle.keySet().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> Pattern.compile("\\{[^}]*}")
                                .matcher(bundle.getString(key))
                                .results()
                                .map(found -> found.group())
                                .sorted()
                                .collect(Collectors.joining())));
    }
}
