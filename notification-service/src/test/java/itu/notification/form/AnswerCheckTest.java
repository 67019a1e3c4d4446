package itu.notification.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.notification.form.Question.Choice;
import itu.notification.form.Question.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHORT_TEXT| Example Telecom | ",
                "SHORT_TEXT| 0123456789a     | too-long",
                "SHORT_TEXT| 电信电信电信电信电信 | ",
                "EMAIL     | a@example.org   | ",
                "EMAIL     | a@example       | no-mailbox",
                "EMAIL     | a b@example.org | no-mailbox",
                "COUNTRY   | CHE             | ",
                "COUNTRY   | XXX             | unknown-choice",
                "COUNTRY   | CH              | unknown-choice",
                "NUMBER    | 5               | ",
                "NUMBER    | ٥               | ",
                "NUMBER    | 5,5             | ",
                "NUMBER    | 0               | too-small",
                "NUMBER    | 11              | too-large",
                "NUMBER    | five            | no-number",
                "DATE      | 2026-11-24      | ",
                "DATE      | 24.11.2026      | no-date",
                "DATE      | 2026-02-30      | no-date",
                "ONE_OF    | yes             | ",
                "ONE_OF    | maybe           | unknown-choice",
                "CONSENT   | true            | ",
                "CONSENT   | no              | consent-needed"
            })
    void each_kind_takes_its_own_answers(Kind kind, String value, String fault) {
        var limit = value.startsWith("0123") || value.startsWith("电") ? 10 : 40;

        var result = AnswerCheck.of(asking(question(kind, true, limit)), Map.of("q", List.of(value)));

        assertThat(result.faults()).extracting(AnswerFault::code).isEqualTo(fault == null ? List.of() : List.of(fault));
        assertThat(result.given().containsKey("q")).isEqualTo(fault == null);
    }

    @ParameterizedTest
    @CsvSource({
        "SHORT_TEXT,required",
        "LONG_TEXT,required",
        "EMAIL,required",
        "NUMBER,required",
        "DATE,required",
        "ONE_OF,choose-one",
        "COUNTRY,choose-one",
        "SEVERAL_OF,choose-some",
        "CONSENT,consent-needed"
    })
    void what_is_required_and_missing_is_named_by_its_kind(Kind kind, String fault) {
        var asked = asking(question(kind, true, 40));

        assertThat(AnswerCheck.of(asked, Map.of()).faults())
                .extracting(AnswerFault::code)
                .containsExactly(fault);
        assertThat(AnswerCheck.of(asked, Map.of("q", List.of("  "))).faults())
                .extracting(AnswerFault::code)
                .containsExactly(fault);
        assertThat(AnswerCheck.of(asking(question(kind, false, 40)), Map.of()).faults())
                .isEmpty();
    }

    @Test
    void of_several_choices_no_more_than_allowed_and_only_those_offered() {
        var asked = asking(question(Kind.SEVERAL_OF, true, 40));

        assertThat(AnswerCheck.of(asked, Map.of("q", List.of("yes", "no", "yes")))
                        .faults())
                .isEmpty();
        assertThat(AnswerCheck.of(asked, Map.of("q", List.of("yes", "no", "later")))
                        .faults())
                .extracting(AnswerFault::code)
                .containsExactly("too-many");
        assertThat(AnswerCheck.of(asked, Map.of("q", List.of("yes", "never"))).faults())
                .extracting(AnswerFault::code)
                .containsExactly("unknown-choice");
    }

    @Test
    void numbers_are_kept_with_the_digits_and_the_point_of_ascii() {
        var result = AnswerCheck.of(asking(question(Kind.NUMBER, true, 40)), Map.of("q", List.of("٣٫٥")));

        assertThat(result.given()).containsEntry("q", List.of("3.5"));
    }

    @Test
    void an_answer_to_a_question_that_nobody_asked_is_a_fault() {
        var result = AnswerCheck.of(
                asking(question(Kind.SHORT_TEXT, false, 40)), Map.of("organisation", List.of("misspelt")));

        assertThat(result.faults()).extracting(AnswerFault::code).containsExactly("unknown-question");
    }

    @Test
    void one_line_is_one_line_and_one_answer_is_one() {
        var asked = asking(question(Kind.SHORT_TEXT, true, 40));

        assertThat(AnswerCheck.of(asked, Map.of("q", List.of("a\nb"))).faults())
                .extracting(AnswerFault::code)
                .containsExactly("several-lines");
        assertThat(AnswerCheck.of(asked, Map.of("q", List.of("a", "b"))).faults())
                .extracting(AnswerFault::code)
                .containsExactly("given-twice");
    }

    private static Question question(Kind kind, boolean required, int longest) {
        var choices = kind == Kind.ONE_OF || kind == Kind.SEVERAL_OF
                ? List.of(
                        new Choice("yes", Map.of("en", "Yes")),
                        new Choice("no", Map.of("en", "No")),
                        new Choice("later", Map.of("en", "Later")))
                : null;
        return new Question(
                "q",
                kind,
                null,
                required,
                Map.of("en", "Q"),
                null,
                longest,
                BigDecimal.ONE,
                BigDecimal.TEN,
                2,
                choices);
    }

    private static FormDefinition asking(Question question) {
        var text = Map.of("en", "T");
        return new FormDefinition(
                Purpose.OTHER, text, text, text, null, null, "UTC", "a@b", null, List.of(question), true);
    }
}
