package itu.platform.security;

import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.note.NoteClient;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class AccessTest {
    private static final String CALLER = NoteClient.NOTES + "/caller";

    static Stream<Tokens> tokensOfNoWorth() {
        var token = Tokens.of("officer", Roles.MEMBERSHIP_OFFICER);
        return Stream.of(
                token.expired(), token.issuedBy("https://elsewhere.example.org"), token.meantFor("another-suite"));
    }

    @ParameterizedTest
    @MethodSource("tokensOfNoWorth")
    void a_token_that_is_old_or_of_another_house_or_for_another_one_is_no_token(Tokens token) {
        NoteClient.as(token)
                .get(CALLER)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthorized"));
    }

    @Test
    void a_token_with_a_forged_signature_is_no_token() {
        var token = Tokens.of("officer", Roles.MEMBERSHIP_OFFICER).bearer();
        given().auth()
                .oauth2(token.substring(0, token.length() - 8) + "AAAAAAAA")
                .get(CALLER)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/unauthorized"));
    }

    @Test
    void a_request_without_token_is_not_signed_in() {
        given().header("X-Correlation-Id", "without-token")
                .get(CALLER)
                .then()
                .statusCode(401)
                .header("X-Correlation-Id", "without-token")
                .body("type", equalTo("/problems/unauthorized"));
    }

    @Test
    void a_caller_without_the_role_is_refused() {
        NoteClient.as(Tokens.of("auditor", Roles.AUDITOR))
                .header("Idempotency-Key", "7d3c4c3e-6c0b-4d0f-9d8f-0b0b0b0b0b0b")
                .body("{\"text\":\"x\"}")
                .post(NoteClient.NOTES)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void an_endpoint_that_names_no_roles_is_closed_to_the_administrator_too() {
        NoteClient.as(Tokens.of("admin", Roles.ADMINISTRATOR))
                .get(NoteClient.NOTES + "/undeclared")
                .then()
                .statusCode(403);
    }

    @Test
    void a_delegate_is_bound_to_a_member_state() {
        NoteClient.as(Tokens.delegateOf("CHE"))
                .get(CALLER)
                .then()
                .body("", contains("delegate-CHE", "CHE", "-", "true"));
    }

    @Test
    void a_delegate_does_not_reach_another_state() {
        NoteClient.as(Tokens.delegateOf("FRA"))
                .get(CALLER)
                .then()
                .body("", contains("delegate-FRA", "FRA", "-", "false"));
    }

    @Test
    void a_focal_point_is_bound_to_an_organization() {
        NoteClient.as(Tokens.of("fp", Roles.MEMBER_FOCAL_POINT).claim("organization", "org-7"))
                .get(CALLER)
                .then()
                .body("", contains("fp", "-", "org-7", "false"));
    }
}
