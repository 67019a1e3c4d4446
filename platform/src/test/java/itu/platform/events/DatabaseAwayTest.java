package itu.platform.events;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.platform.note.Database;
import itu.platform.note.NoteClient;

import static io.restassured.RestAssured.get;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DatabaseAwayTest {
    @Test
    void a_client_is_asked_to_come_back_and_a_fact_waits_until_the_database_is_back() {
        var note = UUID.randomUUID().toString();
        var key = UUID.randomUUID();
        Database.away(() -> {
            Facts.send(UUID.randomUUID(), note, 0, "waits");
            NoteClient.post(key, "too early")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/temporarily-unavailable"));
            get("/q/health/ready").then().statusCode(503);
            get("/q/health/live").then().statusCode(200);
        });
        await().untilAsserted(() -> assertThat(Facts.applied(note)).containsExactly("0"));
        await().untilAsserted(() -> NoteClient.post(key, "too early").then().statusCode(201));
        await().untilAsserted(() -> get("/q/health/ready").then().statusCode(200));
        assertThat(deadLetters(note)).isZero();
    }

    @Test
    void facts_keep_flowing_when_sessions_are_cut_in_the_midst() {
        for (var round = 0; round < 5; round++) {
            var note = UUID.randomUUID().toString();
            Facts.send(UUID.randomUUID(), note, 0, "before");
            Database.away(() -> Facts.send(UUID.randomUUID(), note, 1, "during"));
            Facts.send(UUID.randomUUID(), note, 2, "after");
            await().untilAsserted(() -> assertThat(Facts.applied(note)).containsExactly("0,1,2"));
            assertThat(deadLetters(note)).isZero();
        }
    }

    private static long deadLetters(String note) {
        Topics.create("note-reader.test.note.v1.dlq", 3);
        return Topics.records("note-reader.test.note.v1.dlq").stream()
                .filter(letter -> note.equals(letter.key()))
                .count();
    }
}
