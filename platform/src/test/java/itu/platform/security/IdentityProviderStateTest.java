package itu.platform.security;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.Tokens;
import itu.platform.note.NoteClient;

import static io.restassured.RestAssured.get;
import static itu.local.test.Patience.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(value = LateProvider.class, restrictToAnnotatedClass = true)
class IdentityProviderStateTest {
    private static final String CALLER = NoteClient.NOTES + "/caller";
    private static final String STATE = "checks.find { it.name == 'identity provider' }.status";

    private final Tokens officer = Tokens.of("officer", Roles.MEMBERSHIP_OFFICER);

    LateProvider provider;

    @Test
    void a_service_that_starts_before_its_identity_provider_is_alive_says_what_it_lacks_and_is_ready_by_itself_later() {
        get("/q/health/live").then().statusCode(200);
        get("/q/health/ready").then().statusCode(503).body(STATE, equalTo("DOWN"));
        NoteClient.as(officer)
                .get(CALLER)
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("type", equalTo("/problems/temporarily-unavailable"));

        provider.open();

        await().untilAsserted(
                        () -> get("/q/health/ready").then().statusCode(200).body(STATE, equalTo("UP")));
        NoteClient.as(officer).get(CALLER).then().statusCode(200);
    }
}
