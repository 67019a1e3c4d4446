package itu.contribution;

import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

    @ParameterizedTest
    @CsvSource({
        "messages,FR", "messages,ES", "messages,AR", "messages,RU", "messages,ZH",
        "problems,FR", "problems,ES", "problems,AR", "problems,RU", "problems,ZH"
    })
    void every_language_has_the_texts_and_placeholders_of_the_english_one(String bundle, Language language) {
        assertThat(placeholders(bundle, language)).isEqualTo(placeholders(bundle, Language.EN));
    }

    private static TreeMap<String, TreeSet<String>> placeholders(String name, Language language) {
        var bundle = ResourceBundle.getBundle(
                name,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var found = new TreeMap<String, TreeSet<String>>();
        for (var key : bundle.keySet()) {
            var names = PLACEHOLDER
                    .matcher(bundle.getString(key))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            found.put(key, new TreeSet<>(names));
        }
        return found;
    }
}
