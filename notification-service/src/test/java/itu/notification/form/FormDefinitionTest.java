package itu.notification.form;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

class FormDefinitionTest {
    @ParameterizedTest
    @CsvSource({
        "2021-10-17T21:59:59Z,NOT_YET",
        "2021-10-17T22:00:00Z,OPEN",
        "2021-10-31T22:59:59Z,OPEN",
        "2021-10-31T23:00:00Z,CLOSED"
    })
    void a_form_is_open_from_the_first_day_to_the_end_of_the_last_in_its_zone(Instant now, FormDefinition.Phase phase) {
        var text = Map.of("en", "T");
        var form = new FormDefinition(
                Purpose.OTHER,
                text,
                text,
                text,
                LocalDate.of(2021, 10, 18),
                LocalDate.of(2021, 10, 31),
                "Europe/Zurich",
                "office@example.org",
                null,
                List.of(),
                true);

        assertThat(form.phase(now)).isEqualTo(phase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner2connect", "sector-member-priorities"})
    void the_forms_that_are_shipped_are_sound_complete_and_marked(String key) throws IOException {
        var definition = shipped(key);

        assertThat(DefinitionFaults.of(definition)).isEmpty();
        assertThat(MissingLanguages.of(definition)).isEmpty();
        assertThat(definition.synthetic()).isTrue();
    }

    @Test
    void what_says_nothing_about_a_person_is_choices_country_and_organization() throws IOException {
        var given = Map.of(
                "organization", List.of("Example Telecom"),
                "country", List.of("CHE"),
                "contactName", List.of("Somebody"),
                "email", List.of("somebody@example.org"),
                "focusAreas", List.of("connecting-people"),
                "offer", List.of("Ask Somebody"));

        assertThat(shipped("partner2connect").impersonal(given))
                .containsOnlyKeys("organization", "country", "focusAreas");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_stands_in_every_language(Language language) throws IOException {
        assertThat(keys(language)).isEqualTo(keys(Language.EN));
    }

    private static FormDefinition shipped(String key) throws IOException {
        try (var content = FormDefinition.class.getResourceAsStream("/form/" + key + ".json")) {
            return new ObjectMapper().findAndRegisterModules().readValue(content, FormDefinition.class);
        }
    }

    private static TreeSet<String> keys(Language language) throws IOException {
        var texts = new Properties();
        try (var content = FormDefinition.class.getResourceAsStream("/form/texts_" + language.tag() + ".properties")) {
            texts.load(content);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
