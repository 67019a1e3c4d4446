package itu.platform.problem;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.local.test.SuiteInfrastructure;
import itu.platform.note.NoteClient;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** Requests that broke something once. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class HostileRequestTest {
    @ParameterizedTest
    @ValueSource(strings = {"..", "...", "a.b", "a.b.c.d", "."})
    void a_token_that_is_none_is_unauthorized_even_where_none_is_needed(String token) {
        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/test/v1/clock")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/test/v1/notes?cursor=%00", "/api/test/v1/notes/%00"})
    void a_nul_character_in_the_address_is_malformed(String address) {
        NoteClient.officer().urlEncodingEnabled(false).get(address).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"a\\ud800b\"}",
                "{\"text\":10}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\"} and more",
                "{\"text\":\"a\",\"day\":\"2026-11-24T10:00:00Z\"}",
                "{\"text\":\"a\",\"day\":\"+999999999-01-01\"}",
                "{\"text\":\"a\",\"day\":[2026,11,24]}",
                "{\"text\":\"a\",\"day\":20000}"
            })
    void json_that_cannot_be_taken_at_its_word_is_malformed(String body) {
        NoteClient.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(NoteClient.NOTES)
                .then()
                .statusCode(400);
    }

    @Test
    void an_unknown_query_parameter_is_named() {
        NoteClient.officer()
                .get(NoteClient.NOTES + "?limitt=3")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("limitt"))
                .body("errors.code", contains("unknown-parameter"));
    }

    @Test
    void a_query_parameter_given_twice_is_refused() {
        NoteClient.officer()
                .get(NoteClient.NOTES + "?limit=3&limit=4")
                .then()
                .statusCode(400)
                .body("errors.code", contains("given-twice"));
    }

    @Test
    void a_number_that_is_none_is_named() {
        NoteClient.officer()
                .get(NoteClient.NOTES + "?limit=many")
                .then()
                .statusCode(400)
                .body("errors.code", contains("no-number"));
    }

    @Test
    void a_retry_through_another_door_gets_its_answer() {
        var key = UUID.randomUUID();
        NoteClient.post(key, "through two doors");

        NoteClient.officer()
                .header("Idempotency-Key", key)
                .header("Host", "elsewhere.example")
                .body(Map.of("text", "through two doors"))
                .post(NoteClient.NOTES)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"));
    }

    @Test
    void control_characters_of_a_client_do_not_come_back() {
        NoteClient.officer()
                .get(NoteClient.NOTES + "?limit=a%0ab")
                .then()
                .statusCode(400)
                .body("errors[0].detail", not(containsString("\n")));
    }

    @Test
    void a_name_with_a_line_break_does_not_begin_a_line_of_the_log() {
        NoteClient.officer()
                .get(NoteClient.NOTES + "?a%0aERROR%20forged=1")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", not(containsString("\n")));
    }
}
