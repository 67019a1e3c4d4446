package itu.notification.content;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import itu.local.test.Patience;
import itu.notification.Facts;
import itu.notification.MailGate;

import static itu.notification.content.Writers.BASE;
import static itu.notification.content.Writers.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class TemplateTest {
    @Inject
    Contents contents;

    @Test
    void a_template_is_kept_with_its_words() {
        var made = make(key(), "true", "");

        made.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("version.number", equalTo(1))
                .body("version.texts.en.subject", equalTo("Dear {addressee.name}"))
                .body("version.findings.code", hasItem("language-missing"));
    }

    @Test
    void a_fault_is_told_with_field_and_line_in_the_readers_language() {
        var refused = author().header("Accept-Language", "fr")
                .body("""
                        {"key":"%s","name":"A","purpose":"B","sourceLanguage":"en","official":false,"synthetic":true,
                         "placeholders":[],"texts":{"en":{"subject":"S","body":"One\\n\\n<b>two</b>"}}}""".formatted(key()))
                .post(BASE + "/templates");

        refused.then()
                .statusCode(422)
                .body("type", equalTo("/problems/text-not-valid"))
                .body("errors[0].pointer", equalTo("/texts/en/body"))
                .body("errors[0].line", equalTo(3))
                .body("errors[0].code", equalTo("html-forbidden"))
                .body("errors[0].detail", containsString("Markdown"));
    }

    @Test
    void a_dry_run_keeps_nothing() {
        var key = key();

        var checked = author().queryParam("validateOnly", true)
                .body(body(key, "true", ""))
                .post(BASE + "/templates");

        checked.then().statusCode(200);
        make(key, "true", "").then().statusCode(201);
    }

    @Test
    void a_key_is_given_once() {
        var key = key();
        make(key, "true", "");

        make(key, "true", "").then().statusCode(409).body("type", equalTo("/problems/template-key-taken"));
    }

    @Test
    void a_change_is_a_new_version_and_the_translations_follow() {
        var made = make(key(), "true", ",\"fr\":{\"subject\":\"Bonjour {addressee.name}\",\"body\":\"Un\\n\\nDeux\"}");
        var id = made.path("id").toString();

        var edited = author().header("If-Match", made.header("ETag"))
                .body("{\"texts\":{\"en\":{\"subject\":\"Dear {addressee.name}\",\"body\":\"One\\n\\nThree\"}}}")
                .post(BASE + "/templates/" + id + "/versions");

        edited.then().statusCode(201).body("version.number", equalTo(2)).header("ETag", "\"1\"");
        author().get(BASE + "/templates/" + id + "/versions/1").then().body("texts.en.body", equalTo("One\n\nTwo"));
        author().get(BASE + "/templates/" + id + "/translations")
                .then()
                .body("tasks", hasSize(5))
                .body("tasks.find { it.language == 'fr' }.need", equalTo("OUTDATED"))
                .body("tasks.find { it.language == 'fr' }.translatedFrom", equalTo(1))
                .body("tasks.find { it.language == 'fr' }.difference", hasItems("-Two", "+Three"))
                .body("tasks.find { it.language == 'ar' }.need", equalTo("MISSING"));
        assertThat(contents.findings(contents.current(UUID.fromString(id)).orElseThrow()))
                .extracting(Finding::code)
                .contains("language-outdated", "language-missing");
    }

    @Test
    void a_missing_language_of_an_ordinary_template_is_replaced() {
        var made = make(key(), "false", "");

        made.then().body("version.findings", hasSize(0)).body("version.fallback", contains("en"));
    }

    @Test
    void what_was_changed_meanwhile_is_not_overwritten() {
        var made = make(key(), "true", "");
        var id = made.path("id").toString();

        author().header("If-Match", "\"7\"")
                .body("{\"name\":\"N\",\"purpose\":\"P\"}")
                .put(BASE + "/templates/" + id)
                .then()
                .statusCode(412);
        author().body("{\"name\":\"N\",\"purpose\":\"P\"}")
                .put(BASE + "/templates/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void a_preview_shows_a_real_addressee() {
        Facts.memberState("LIE");
        var id = make(key(), "false", "").path("id").toString();

        var page = Patience.await()
                .until(
                        () -> author().accept("text/html")
                                .queryParam("language", "en")
                                .queryParam("addressee", "LIE")
                                .get(BASE + "/templates/" + id + "/versions/1/preview"),
                        answer -> answer.statusCode() == 200);

        page.then()
                .header("Content-Security-Policy", containsString("sandbox"))
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<h1 lang=\"en\" dir=\"ltr\""));
        author().accept("application/json")
                .get(BASE + "/templates/" + id + "/versions/1/preview")
                .then()
                .body("subject", equalTo("Dear Ruritania"))
                .body("text", containsString("One"));
        author().queryParam("addressee", "Ruritania")
                .get(BASE + "/templates/" + id + "/versions/1/preview")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("addressee"));
        author().queryParam("addressee", "XXZ")
                .get(BASE + "/templates/" + id + "/versions/1/preview")
                .then()
                .statusCode(422);
    }

    private static Response make(String key, String official, String more) {
        return author().body(body(key, official, more)).post(BASE + "/templates");
    }

    private static String body(String key, String official, String more) {
        return """
                {"key":"%s","name":"A letter","purpose":"A test","sourceLanguage":"en","official":%s,"synthetic":true,
                 "placeholders":[{"name":"addressee.name","type":"TEXT","required":true,"example":"Ruritania"}],
                 "texts":{"en":{"subject":"Dear {addressee.name}","body":"One\\n\\nTwo"}%s}}""".formatted(key, official, more);
    }

    private static String key() {
        return "t-" + UUID.randomUUID();
    }
}
