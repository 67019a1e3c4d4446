package itu.platform.paging;

import java.util.ArrayList;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.note.Database;
import itu.platform.note.NoteClient;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class PagingTest {
    @Test
    void the_pages_hold_every_row_once_and_in_order() {
        IntStream.range(0, 7).forEach(number -> NoteClient.write("page " + number));
        var seen = new ArrayList<String>();
        String next = null;
        do {
            var page = page(3, next).statusCode(200).extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null);
        assertThat(seen).isEqualTo(Database.query("select id from note order by id"));
    }

    @Test
    void a_tampered_cursor_is_refused() {
        NoteClient.write("one");
        NoteClient.write("two");
        String cursor = page(1, null).extract().path("next");
        page(1, (cursor.startsWith("A") ? "B" : "A") + cursor.substring(1))
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "?", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void a_cursor_that_is_none_is_refused(String cursor) {
        page(1, cursor).statusCode(400).body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        NoteClient.write("one");
        NoteClient.write("two");
        String cursor = page(1, null).extract().path("next");
        NoteClient.as(Tokens.of("auditor", Roles.AUDITOR))
                .queryParam("subjectType", "note")
                .queryParam("subject", "any")
                .queryParam("cursor", cursor)
                .get("/api/test/v1/audit")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void a_limit_out_of_bounds_is_refused(int limit) {
        page(limit, null).statusCode(400).body("errors", hasSize(1)).body("errors[0].pointer", equalTo("limit"));
    }

    private static ValidatableResponse page(int limit, String cursor) {
        var request = given().queryParam("limit", limit);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(NoteClient.NOTES)
                .then();
    }
}
