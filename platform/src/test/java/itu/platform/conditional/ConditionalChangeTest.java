package itu.platform.conditional;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.platform.note.NoteClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ConditionalChangeTest {
    @Test
    void a_change_of_the_version_at_hand_succeeds_and_gives_the_next_tag() {
        NoteClient.put(NoteClient.write("first"), "\"0\"", "second")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("text", equalTo("second"));
    }

    @Test
    void a_change_that_names_several_versions_succeeds_when_one_is_at_hand() {
        NoteClient.put(NoteClient.write("first"), "\"7\", \"0\"", "second")
                .then()
                .statusCode(200);
    }

    @Test
    void a_change_without_condition_is_refused() {
        NoteClient.officer()
                .body(Map.of("text", "second"))
                .put(NoteClient.NOTES + "/" + NoteClient.write("first"))
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
    }

    @Test
    void a_change_of_an_older_version_is_refused() {
        var id = NoteClient.write("first");
        NoteClient.rewrite(id, 0, "second");
        NoteClient.put(id, "\"0\"", "third")
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
    }

    @Test
    void a_star_is_no_version() {
        NoteClient.put(NoteClient.write("first"), "*", "second").then().statusCode(412);
    }

    @Test
    void of_many_writers_at_once_one_wins() throws InterruptedException, ExecutionException {
        assertOneWins(NoteClient.write("contested"), "", 200);
    }

    @Test
    void of_many_writers_at_once_one_wins_when_only_the_commit_finds_the_conflict()
            throws InterruptedException, ExecutionException {
        assertOneWins(NoteClient.write("contested"), "/text", 204);
    }

    private static void assertOneWins(String id, String part, int success)
            throws InterruptedException, ExecutionException {
        try (var clients = Executors.newFixedThreadPool(32)) {
            var answers = clients.invokeAll(Stream.iterate(1, number -> number + 1)
                    .limit(32)
                    .map(number -> (Callable<Response>) () -> NoteClient.put(id + part, "\"0\"", "by " + number))
                    .toList());
            var wins = 0;
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isIn(success, 412);
                wins += answer.get().statusCode() == success ? 1 : 0;
            }
            assertThat(wins).isEqualTo(1);
        }
    }
}
