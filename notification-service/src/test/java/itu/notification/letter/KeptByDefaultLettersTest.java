package itu.notification.letter;

import java.io.IOException;
import java.time.LocalDate;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.local.test.EventContracts;
import itu.notification.MailGate;
import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class KeptByDefaultLettersTest {
    @Inject
    OfficialLetters letters;

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_letter_about_the_published_example_reads_as_committed(Language language) throws IOException {
        var facts = json.readerFor(KeptByDefault.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .<KeptByDefault>readValue(EventContracts.example("contribution/declaration.kept-by-default.v1"));

        var letter = letters.write(facts, GoldenLetters.switzerland(language), language);

        GoldenLetters.compare("kept-by-default", language, letter);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_letter_names_the_provisions_and_calls_nothing_invented_that_is_not(Language language) {
        var facts = new KeptByDefault(
                "CL-26/41",
                "2028-2031",
                "CHE",
                "1 1/2",
                "CS 161F",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 11, 24),
                false);

        var letter = letters.write(facts, GoldenLetters.switzerland(language), language);

        var invented = new LetterTexts("kept-by-default", language).phrase("synthetic");
        assertThat(letter.text()).contains("CS 161F", "CS 165B", "1 1/2").doesNotContain(invented.text());
    }
}
