package itu.platform.note;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class NoteResourceTest {
    @Test
    void a_note_is_created() {
        given().header("Idempotency-Key", UUID.randomUUID())
                .auth()
                .oauth2(Tokens.of("officer", Roles.MEMBERSHIP_OFFICER).bearer())
                .contentType("application/json")
                .body("{\"text\":\"hello\"}")
                .post("/api/test/v1/notes")
                .then()
                .log()
                .all()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("text", equalTo("hello"));
    }
}
