package itu.notification.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Mailbox;
import itu.local.test.Patience;
import itu.local.test.Topics;
import itu.notification.MailGate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class AnsweringTest {
    @Test
    void an_answer_is_numbered_and_acknowledged_in_its_language() {
        var key = FormDesk.published(Map.of());

        var first = FormDesk.received(key, "fr", key + "@fr.example");
        var second = FormDesk.received(key, "ar", key + "@ar.example");

        assertThat(first.getLong("number")).isEqualTo(1);
        assertThat(second.getLong("number")).isEqualTo(2);
        Patience.await().until(() -> !Mailbox.messagesTo(key + "@fr.example").isEmpty());
        assertThat(Mailbox.messagesTo(key + "@fr.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Réponse 1 reçue"))
                .satisfies(mail -> assertThat(mail.header("Content-Language")).containsExactly("fr"))
                .satisfies(mail -> assertThat(mail.text())
                        .contains(
                                "We will write to you. (fr)", "7 juin 2027", "9 juin 2027", "desk@itu-suite.example"));
        Patience.await().until(() -> !Mailbox.messagesTo(key + "@ar.example").isEmpty());
        assertThat(Mailbox.messagesTo(key + "@ar.example").getFirst().header("Content-Language"))
                .containsExactly("ar");
    }

    @Test
    void the_fact_tells_choices_and_organization_and_nothing_about_a_person() {
        var key = FormDesk.published(Map.of());

        var id = FormDesk.received(key, "en", key + "@fact.example").getString("id");

        Patience.await().until(() -> !facts(id).isEmpty());
        assertThat(facts(id))
                .singleElement()
                .satisfies(fact -> assertThat(fact.headers())
                        .containsEntry("ce_type", "itu.notification.expression-of-interest.received.v1")
                        .containsEntry("ce_subject", id))
                .satisfies(fact ->
                        EventContracts.assertValid("notification/expression-of-interest.received.v1", fact.value()))
                .satisfies(fact -> assertThat(fact.value())
                        .contains("Example Telecom", "CHE", "people")
                        .doesNotContain("Secret", "@", "1+1"));
    }

    @Test
    void a_survey_tells_a_fact_of_its_own() {
        var key = FormDesk.published(Map.of("purpose", "SURVEY"));

        var id = FormDesk.received(key, "en", key + "@survey.example").getString("id");

        Patience.await().until(() -> !facts(id).isEmpty());
        assertThat(facts(id).getFirst().headers()).containsEntry("ce_type", "itu.notification.survey.answered.v1");
        EventContracts.assertValid(
                "notification/survey.answered.v1", facts(id).getFirst().value());
    }

    @Test
    void faults_come_together_and_in_the_readers_language() {
        var key = FormDesk.published(Map.of());
        var values = new HashMap<>(FormDesk.values("nobody"));
        values.remove("consent");
        values.put("areas", List.of("moon"));

        var answer = FormDesk.answer(key, "fr", values);

        answer.then().statusCode(422);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/answer-invalid");
        assertThat(answer.jsonPath().getList("errors.pointer"))
                .containsExactly("/values/email", "/values/areas", "/values/consent");
        assertThat(answer.jsonPath().getString("errors[2].detail")).startsWith("Sans votre accord");
    }

    @Test
    void a_retry_with_the_same_key_is_the_same_answer() {
        var key = FormDesk.published(Map.of());
        var request = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("language", "en", "values", FormDesk.values(key + "@retry.example")));

        var first = request.post(FormDesk.FORMS + "/" + key + "/answers");
        var second = request.post(FormDesk.FORMS + "/" + key + "/answers");

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(FormDesk.received(key, "en", key + "@next.example").getLong("number"))
                .isEqualTo(2);
    }

    @Test
    void after_the_last_day_nobody_can_answer_and_the_office_is_named() {
        var key = FormDesk.published(Map.of("opensOn", "2021-10-18", "closesOn", "2021-10-31"));

        var answer = FormDesk.answer(key, "en", FormDesk.values(key + "@late.example"));

        answer.then().statusCode(409);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/form-closed");
        assertThat(answer.jsonPath().getString("office")).isEqualTo("desk@itu-suite.example");
    }

    @Test
    void more_answers_than_its_share_are_put_off() {
        var key = FormDesk.published(Map.of());
        var refused = 0;

        for (var i = 0; i < 70 && refused == 0; i++) {
            var answer = FormDesk.answer(key, "en", Map.of());
            if (answer.statusCode() == 429) {
                refused++;
                assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
                assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/too-many-answers");
            }
        }

        assertThat(refused).isPositive();
        FormDesk.received(FormDesk.published(Map.of()), "en", "other-form@share.example");
    }

    private static List<Topics.Message> facts(String answer) {
        return Topics.records("notification.form.v1").stream()
                .filter(record -> answer.equals(record.key()))
                .toList();
    }
}
