package itu.contribution.signing;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class SigningKeyTest {
    @Test
    void a_new_key_is_current_and_published_and_the_one_before_is_retired() {
        String before = rotate("first").extract().path("id");

        String after = rotate("second").extract().path("id");

        show(before).body("retiredAt", notNullValue());
        show(after).body("retiredAt", nullValue());
        published().body("keys.kid", hasItem(before)).body("keys.kid", hasItem(after));
    }

    @Test
    void what_is_published_has_no_private_part() {
        rotate("one at least");

        published()
                .header("Cache-Control", containsString("public"))
                .body("keys.alg", everyItem(equalTo("EdDSA")))
                .body("keys.crv", everyItem(equalTo("Ed25519")))
                .body(not(containsString("\"d\"")));
    }

    @Test
    void a_change_of_keys_needs_a_reason() {
        asOfficer(Roles.ADMINISTRATOR)
                .body("{\"reason\":\" \"}")
                .post(API + "/signing-keys")
                .then()
                .statusCode(400);
    }

    @Test
    void a_change_of_keys_stands_in_the_audit_with_its_reason() {
        String key = rotate("Yearly change").extract().path("id");

        List<String> reasons = asOfficer(Roles.AUDITOR)
                .get(API + "/audit?subjectType=signing-key&subject=" + key)
                .then()
                .statusCode(200)
                .extract()
                .path("items.reason");
        assertThat(reasons).contains("Yearly change");
    }

    @Test
    void an_unknown_key_is_not_found() {
        asOfficer(Roles.AUDITOR).get(API + "/signing-keys/none").then().statusCode(404);
    }

    private static ValidatableResponse rotate(String reason) {
        return asOfficer(Roles.ADMINISTRATOR)
                .body("{\"reason\":\"" + reason + "\"}")
                .post(API + "/signing-keys")
                .then()
                .statusCode(201)
                .header("Location", containsString("/signing-keys/"));
    }

    private static ValidatableResponse show(String key) {
        return asOfficer(Roles.AUDITOR).get(API + "/signing-keys/" + key).then().statusCode(200);
    }

    private static ValidatableResponse published() {
        return RestAssured.given()
                .accept("application/json")
                .get(API + "/jwks")
                .then()
                .statusCode(200);
    }
}
