package itu.platform.idempotency;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.note.Database;
import itu.platform.note.NoteClient;
import itu.platform.security.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class IdempotencyTest {
    private final UUID key = UUID.randomUUID();
    private final String text = "text " + key;

    @Test
    void a_retry_gets_the_first_answer_to_the_letter_and_has_no_effect() {
        var first = NoteClient.post(key, text);
        var retry = NoteClient.post(key, text);
        retry.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(retry.asString()).isEqualTo(first.asString()).contains(text);
        assertThat(Stream.of("ETag", "Location", "Content-Type").map(retry::header))
                .isEqualTo(Stream.of("ETag", "Location", "Content-Type")
                        .map(first::header)
                        .toList())
                .doesNotContainNull();
        first.then()
                .header("Idempotency-Replayed", nullValue())
                .header("Location", matchesPattern("http://[^/]+" + NoteClient.NOTES + "/" + first.path("id")));
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void fifty_requests_at_once_under_one_key_make_one_note() throws InterruptedException, ExecutionException {
        try (var clients = Executors.newFixedThreadPool(50)) {
            var answers = clients.invokeAll(Stream.<Callable<Response>>generate(() -> () -> NoteClient.post(key, text))
                    .limit(50)
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isIn(201, 409);
            }
        }
        assertThat(notes()).isEqualTo(1);
        NoteClient.post(key, text).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        NoteClient.post(key, text);
        NoteClient.post(key, text + " changed")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_request_without_key_is_refused() {
        NoteClient.officer()
                .body(Map.of("text", text))
                .post(NoteClient.NOTES)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-required"));
    }

    @Test
    void a_key_that_is_no_uuid_is_refused() {
        NoteClient.officer()
                .header("Idempotency-Key", "again")
                .body(Map.of("text", text))
                .post(NoteClient.NOTES)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-required"));
    }

    @Test
    void the_same_key_of_another_caller_is_another_key() {
        NoteClient.post(key, text);
        NoteClient.as(Tokens.of("second-officer", Roles.MEMBERSHIP_OFFICER))
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post(NoteClient.NOTES)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void a_refusal_is_not_kept() {
        NoteClient.post(key, "refused").then().statusCode(409).body("provision", equalTo("XX 1"));
        NoteClient.post(key, text).then().statusCode(201);
    }

    @Test
    void a_dry_run_needs_no_key_and_writes_nothing() {
        NoteClient.officer()
                .queryParam("validateOnly", true)
                .body(Map.of("text", text))
                .post(NoteClient.NOTES)
                .then()
                .statusCode(200);

        assertThat(notes()).isZero();
    }

    @Test
    void a_parameter_that_the_endpoint_does_not_know_is_no_way_around_the_key() {
        NoteClient.officer()
                .queryParam("dryRun", true)
                .body(Map.of("text", text))
                .post(NoteClient.NOTES)
                .then()
                .statusCode(400);

        assertThat(notes()).isZero();
    }

    private int notes() {
        return Database.query("select id from note where text = ?", text).size();
    }
}
