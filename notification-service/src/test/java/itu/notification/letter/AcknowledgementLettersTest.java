package itu.notification.letter;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import itu.local.test.EventContracts;
import itu.notification.MailGate;
import itu.notification.letter.Acknowledgement.Outcome;
import itu.notification.letter.Acknowledgement.Warning;
import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class AcknowledgementLettersTest {
    @Inject
    OfficialLetters letters;

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_letter_about_the_published_example_reads_as_committed(Language language) throws IOException {
        var facts = json.readerFor(Acknowledgement.class)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .<Acknowledgement>readValue(EventContracts.example("contribution/declaration.submitted.v1"));

        var letter = letters.write(facts, GoldenLetters.switzerland(language), language);

        GoldenLetters.compare("maintained", language, letter);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_letter_about_a_reduction_with_warnings_reads_as_committed(Language language) throws IOException {
        var facts = reduction("CL-25-36/000043");

        var letter = letters.write(facts, GoldenLetters.switzerland(language), language);

        GoldenLetters.compare("reduced", language, letter);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void every_stage_has_its_note_in_every_language(Stage stage) {
        var facts = new Acknowledgement(
                UUID.randomUUID(),
                "CL-26-10/000001",
                "CL-26/10",
                "2028-2031",
                stage,
                "CHE",
                "11",
                "10",
                Outcome.INCREASE,
                null,
                LocalDate.of(2026, 10, 1),
                false,
                List.of(),
                false);

        assertThat(Language.values())
                .allSatisfy(language -> assertThat(letters.write(facts, GoldenLetters.switzerland(language), language)
                                .text())
                        .contains("CS 161E")
                        .doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_late_definitive_choice_is_not_said_to_apply(Language language) {
        var facts = new Acknowledgement(
                UUID.randomUUID(),
                "CL-26-41/CHE/0001",
                "CL-26/41",
                "2028-2031",
                Stage.DEFINITIVE,
                "CHE",
                "11",
                "10",
                Outcome.INCREASE,
                null,
                LocalDate.of(2026, 11, 25),
                true,
                List.of(),
                false);

        var letter = letters.write(facts, GoldenLetters.switzerland(language), language);

        assertThat(letter.text())
                .contains(new LetterTexts("acknowledgement", language)
                        .phrase("warning.late")
                        .text())
                .doesNotContain("CS 163");
    }

    @Test
    void what_comes_from_outside_is_escaped_and_cannot_break_its_isolation() {
        var facts = reduction("<script>alert(1)</script>\u2069\r\nBcc: all@che.example");

        var letter = letters.write(facts, "A & B", Language.AR);

        assertThat(letter.html()).doesNotContain("<script>").contains("<bdi>A &amp; B</bdi>");
        assertThat(letter.title()).doesNotContain("\r", "\n");
        assertThat(letter.text().chars().filter(c -> c == '\u2068').count())
                .isEqualTo(letter.text().chars().filter(c -> c == '\u2069').count());
    }

    @Test
    void an_arabic_letter_runs_from_right_to_left() {
        var letter = letters.write(reduction("CL-25-36/000043"), "سويسرا", Language.AR);

        assertThat(letter.html()).contains("<html lang=\"ar\" dir=\"rtl\">").contains("<bdi>CL-25-36/000043</bdi>");
        assertThat(letter.text()).contains("\u2068CL-25-36/000043\u2069");
    }

    private static Acknowledgement reduction(String receipt) {
        return new Acknowledgement(
                UUID.fromString("019aa7f2-3c1e-7b52-9f0a-5d2f8c1b7a11"),
                receipt,
                "CL-25/36",
                "2028-2031",
                Stage.PROVISIONAL,
                "CHE",
                "1/16",
                "10",
                Outcome.REDUCE,
                UUID.fromString("019aa7f2-3c1e-7b52-9f0a-5d2f8c1b7a10"),
                LocalDate.of(2026, 10, 1),
                false,
                List.of(
                        new Warning("reduction-limit", "CS 165", "8"),
                        new Warning("low-class", "CV 468A", "1/4"),
                        new Warning("a-rule-of-tomorrow", "CS 999", null)),
                true);
    }
}
