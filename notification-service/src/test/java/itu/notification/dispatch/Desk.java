package itu.notification.dispatch;

import java.time.Duration;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.awaitility.core.ConditionFactory;

import itu.local.test.Patience;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;

/** Looks at dispatches the way the outreach desk does. */
final class Desk {
    static final String DISPATCHES = "/api/notifications/v1/dispatches";

    private Desk() {}

    static ConditionFactory await() {
        return Patience.await().pollInterval(Duration.ofMillis(100));
    }

    static RequestSpecification as(Tokens caller) {
        return given().auth().oauth2(caller.bearer());
    }

    static RequestSpecification asOfficer() {
        return as(Tokens.of("officer", Roles.OUTREACH_OFFICER));
    }

    static JsonPath list(String memberState) {
        return asOfficer()
                .queryParam("memberState", memberState)
                .get(DISPATCHES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The dispatch about a declaration, as soon as it has the status. */
    static JsonPath awaitStatus(String memberState, UUID declaration, String status) {
        return awaitStatus(memberState, declaration.toString(), status);
    }

    /** The dispatch about a subject, as soon as it has the status. */
    static JsonPath awaitStatus(String memberState, String subject, String status) {
        var id = await().until(() -> find(memberState, subject, status), found -> found != null);
        return asOfficer()
                .get(DISPATCHES + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static int sent(String memberState) {
        return asOfficer()
                .queryParam("memberState", memberState)
                .queryParam("status", "SENT")
                .get(DISPATCHES)
                .jsonPath()
                .getList("items")
                .size();
    }

    private static String find(String memberState, String subject, String status) {
        return list(memberState)
                .param("subject", subject)
                .param("status", status)
                .getString("items.find { it.subject == subject && it.status == status }?.id");
    }
}
