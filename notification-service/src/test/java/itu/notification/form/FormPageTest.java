package itu.notification.form;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;
import itu.platform.language.Language;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class FormPageTest {
    @Inject
    FormLinks links;

    @Inject
    EntityManager entities;

    @Test
    void the_page_can_be_read_and_filled_in_without_a_script_in_its_language() {
        var key = FormDesk.published(Map.of());

        var answer = given().get(FormDesk.FORMS + "/ar/" + key);

        answer.then().statusCode(200).header("Cache-Control", "no-store").header("Content-Language", "ar");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "style-src 'sha256-");
        assertThat(answer.asString())
                .contains(
                        "<html lang=\"ar\" dir=\"rtl\">",
                        "<label for=\"q-organization\">",
                        "autocomplete=\"email\"",
                        "<fieldset",
                        "<legend>",
                        "السعودية")
                .doesNotContain("<script", "style=\"");
    }

    @Test
    void faults_are_listed_with_links_and_nothing_is_lost() {
        var key = FormDesk.published(Map.of());
        var token = FormDesk.token(FormDesk.page(key, "fr"));

        var answer = FormDesk.sendAsPerson(
                key,
                "fr",
                Map.of("token", token, "organization", "Télécom <Exemple>", "email", "personne", "areas", "money"));

        answer.then().statusCode(422);
        assertThat(answer.asString())
                .contains(
                        "<title>Erreur: ",
                        "<a href=\"#q-email\">",
                        "id=\"q-email-error\"",
                        "aria-describedby=\"q-email-error\"",
                        "aria-invalid=\"true\"",
                        "Ce n’est pas une adresse électronique",
                        "value=\"Télécom &lt;Exemple&gt;\"",
                        "value=\"personne\"",
                        "value=\"money\" checked");
        assertThat(FormDesk.token(answer.asString())).isEqualTo(token);
    }

    @Test
    void a_page_that_another_site_sends_is_no_answer() {
        var key = FormDesk.published(Map.of());

        var answer = given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "cross-site")
                .formParams(fields(key))
                .post(FormDesk.FORMS + "/en/" + key);

        answer.then().statusCode(422).body("type", equalTo("/problems/form-of-another-site"));
        assertThat(answers(key)).isEmpty();
    }

    @Test
    void a_page_that_is_sent_twice_is_one_answer() {
        var key = FormDesk.published(Map.of());
        var fields = fields(key);

        var first = FormDesk.sendAsPerson(key, "en", fields);
        var second = FormDesk.send(key, "en", fields);

        first.then().statusCode(200);
        second.then().statusCode(200);
        assertThat(first.asString()).contains("received under number 1.", "We will write to you.");
        assertThat(second.asString()).contains("received under number 1.");
        assertThat(answers(key)).hasSize(1);
    }

    @Test
    void robots_are_asked_to_send_again_and_leave_no_answer() {
        var key = FormDesk.published(Map.of());
        var trapped = new HashMap<>(fields(key));
        trapped.put("website", "https://spam.example");
        var forged = new HashMap<>(fields(key));
        forged.put("token", "Zm9yZ2Vk");

        var fast = FormDesk.send(key, "en", fields(key));
        var stung = FormDesk.send(key, "en", trapped);
        var expired = FormDesk.send(key, "en", forged);

        assertThat(List.of(fast.statusCode(), stung.statusCode(), expired.statusCode()))
                .containsOnly(422);
        assertThat(fast.asString()).contains("Nothing is lost", "value=\"Example Telecom\"");
        assertThat(expired.asString()).contains("open for too long").doesNotContain("Zm9yZ2Vk");
        assertThat(answers(key)).isEmpty();
    }

    @Test
    void a_closed_form_says_so_and_whom_to_write_to() {
        var key = FormDesk.published(Map.of("closesOn", "2021-10-31"));

        assertThat(FormDesk.page(key, "fr"))
                .contains("clos depuis la fin du 31 octobre 2021", "desk@itu-suite.example")
                .doesNotContain("<form");
    }

    @Test
    void an_answer_by_the_link_of_a_letter_is_the_addressees_reply() {
        var key = FormDesk.published(Map.of());
        var campaign = UUID.randomUUID();
        recipient(campaign, "GHA", key);
        var link = links.of(key, campaign, 0, 1, Language.EN);
        var recipient = link.substring(link.indexOf("?r=") + 3);
        var fields = new HashMap<>(fields(key));
        fields.put("recipient", recipient);

        var page = given().queryParam("r", recipient)
                .get(FormDesk.FORMS + "/en/" + key)
                .asString();
        FormDesk.sendAsPerson(key, "en", fields).then().statusCode(200);

        assertThat(link).contains("/api/notifications/v1/forms/en/" + key);
        assertThat(page).contains("name=\"recipient\" value=\"" + recipient + "\"");
        assertThat(replies(campaign)).containsExactly("GHA/FORM");
    }

    private static Map<String, Object> fields(String key) {
        return Map.of(
                "token", FormDesk.token(FormDesk.page(key, "en")),
                "organization", "Example Telecom",
                "country", "CHE",
                "email", key + "@page.example",
                "areas", List.of("people", "money"),
                "offer", "Two\r\nlines",
                "consent", "true");
    }

    private static List<Object> answers(String key) {
        return FormDesk.asOfficer()
                .get(FormDesk.FORMS + "/" + key + "/answers")
                .jsonPath()
                .getList("items");
    }

    private void recipient(UUID campaign, String addressee, String key) {
        QuarkusTransaction.requiringNew().run(() -> {
            run("""
                    insert into campaign (id, version, name, state, subject, statutory, audience, reply, synthetic, drafted_by, recorded_at)
                    values ('%s', 0, 'Forms', 'DRAFT', 'partnership', false, '{}', '{"kind": "FORM", "reference": "%s"}', true, 'somebody', '%s')""".formatted(campaign, key, Instant.EPOCH));
            run("""
                    insert into campaign_step (campaign, number, content, content_version, state, frozen_at, targeted)
                    values ('%1$s', 0, '%1$s', 1, 'DONE', '%2$s', 1)""".formatted(campaign, Instant.EPOCH));
            run("""
                    insert into recipient (campaign, step, number, addressee_kind, addressee, mailbox, language, groups)
                    values ('%s', 0, 1, 'MEMBER_STATE', '%s', 'forms@gha.example', 'en', array['MEMBER_STATES'])""".formatted(campaign, addressee));
        });
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<String> replies(UUID campaign) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select addressee || '/' || kind from campaign_reply where campaign = :campaign",
                                String.class)
                        .setParameter("campaign", campaign)
                        .getResultList());
    }
}
