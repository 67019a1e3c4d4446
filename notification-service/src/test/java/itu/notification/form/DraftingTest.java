package itu.notification.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class DraftingTest {
    @Test
    void nobody_publishes_what_they_drew_up() {
        var key = "own-" + UUID.randomUUID();
        var tag = FormDesk.draft(key, Map.of());

        FormDesk.asOfficer()
                .header("If-Match", tag)
                .post(FormDesk.FORMS + "/" + key + "/publications")
                .then()
                .statusCode(403);

        given().get(FormDesk.FORMS + "/" + key).then().statusCode(404);
    }

    @Test
    void a_form_with_a_language_missing_is_not_published() {
        var key = "gap-" + UUID.randomUUID();
        var tag = FormDesk.draft(key, Map.of("titles", Map.of("en", "Only English")));

        var answer = FormDesk.as("outreach-2", Roles.OUTREACH_OFFICER)
                .header("If-Match", tag)
                .post(FormDesk.FORMS + "/" + key + "/publications");

        answer.then().statusCode(422);
        assertThat(answer.jsonPath().getList("errors.pointer"))
                .containsExactly("/titles/fr", "/titles/es", "/titles/ar", "/titles/ru", "/titles/zh");
    }

    @Test
    void a_faulty_definition_is_refused_with_every_place_named() {
        var answer = FormDesk.asOfficer()
                .body(Map.of(
                        "key",
                        "faulty-" + UUID.randomUUID(),
                        "definition",
                        FormDesk.definition(Map.of(
                                "zone",
                                "Mars/Base",
                                "questions",
                                List.of(
                                        FormDesk.question("token", "SHORT_TEXT", true, null),
                                        FormDesk.question("pick", "ONE_OF", true, null),
                                        FormDesk.question("mail", "SHORT_TEXT", true, "CONTACT_EMAIL"))))))
                .post(FormDesk.FORMS);

        answer.then().statusCode(422);
        assertThat(answer.jsonPath().getList("errors.pointer"))
                .containsExactly("/zone", "/questions/0/key", "/questions/1/choices", "/questions/2/meaning");
    }

    @Test
    void the_public_sees_the_published_version_until_the_next_is_published() {
        var key = FormDesk.published(Map.of());
        var tag = FormDesk.asOfficer()
                .get(FormDesk.FORMS + "/" + key + "/versions/1")
                .header("ETag");

        var revised = FormDesk.asOfficer()
                .header("If-Match", tag)
                .body(FormDesk.definition(Map.of("titles", FormDesk.words("Second"))))
                .put(FormDesk.FORMS + "/" + key);

        revised.then().statusCode(200);
        assertThat(given().get(FormDesk.FORMS + "/" + key).jsonPath().getInt("version"))
                .isEqualTo(1);
        FormDesk.as("outreach-2", Roles.OUTREACH_OFFICER)
                .header("If-Match", revised.header("ETag"))
                .post(FormDesk.FORMS + "/" + key + "/publications")
                .then()
                .statusCode(201);
        assertThat(given().get(FormDesk.FORMS + "/" + key).jsonPath().getString("definition.titles.en"))
                .isEqualTo("Second");
    }

    @Test
    void a_form_of_the_demonstration_is_there_and_closed() {
        var form = given().get(FormDesk.FORMS + "/partner2connect").jsonPath();

        assertThat(form.getString("phase")).isEqualTo("CLOSED");
        assertThat(form.getString("definition.closesOn")).isEqualTo("2021-10-31");
        assertThat(form.getBoolean("definition.synthetic")).isTrue();
    }
}
