package itu.platform.problem;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.local.test.SuiteInfrastructure;
import itu.platform.note.NoteClient;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ProblemDocumentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Not signed in",
                "fr-CH, en;q=0.5|Non authentifi",
                "zh-Hans-CN|未登录",
                "de, ru;q=0.7|",
            })
    void a_refusal_speaks_the_language_of_its_reader(String accepted, String title) {
        given().header("Accept-Language", accepted)
                .get(NoteClient.NOTES + "/undeclared")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthorized"))
                .body("title", title == null ? matchesPattern("[А-я ]+") : containsString(title));
    }

    @Test
    void an_address_that_is_not_there_is_not_found() {
        assertProblem(given().get("/api/test/v1/nothing"), 404, "not-found");
    }

    @Test
    void a_method_that_is_not_there_is_not_allowed() {
        assertProblem(NoteClient.officer().delete(NoteClient.NOTES), 405, "method-not-allowed");
    }

    @Test
    void a_type_that_is_not_offered_is_not_acceptable() {
        assertProblem(given().accept("image/png").get(NoteClient.NOTES), 406, "not-acceptable");
    }

    @Test
    void a_content_type_that_is_not_taken_is_unsupported() {
        assertProblem(
                NoteClient.officer()
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType("text/plain")
                        .body("hello")
                        .post(NoteClient.NOTES),
                415,
                "unsupported-media-type");
    }

    @Test
    void content_that_is_too_large_is_refused() {
        NoteClient.post(UUID.randomUUID(), "x".repeat(2_000_000))
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/content-too-large"));
    }

    @Test
    void a_fault_of_our_own_tells_nothing_of_its_inside() {
        assertProblem(NoteClient.post(UUID.randomUUID(), "regretted"), 500, "internal-error");
    }

    @Test
    void a_rule_that_is_broken_is_named_by_its_place() {
        var answer = NoteClient.post(UUID.randomUUID(), " ");
        assertProblem(answer, 400, "malformed-request");
        answer.then().body("errors[0].pointer", equalTo("/text")).body("errors[0].code", equalTo("invalid"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"text\":{\"a\":1}}|/text", "{\"other\":\"x\"}|/other", "{\"text\":|", "[]|", "|"})
    void a_body_that_does_not_fit_is_malformed(String body, String pointer) {
        var answer = NoteClient.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body == null ? "" : body)
                .post(NoteClient.NOTES);
        assertProblem(answer, 400, "malformed-request");
        if (pointer != null) {
            answer.then().body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo("malformed"));
        }
    }

    @Test
    void a_parameter_that_does_not_fit_is_refused() {
        var answer = given().queryParam("limit", "many").get(NoteClient.NOTES);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    private static void assertProblem(Response answer, int status, String slug) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        assertThat(answer.asString()).doesNotContain("secret", "Exception", "itu.platform", "\tat ", "jackson");
    }
}
