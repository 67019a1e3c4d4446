package itu.notification.mailbox;

import java.util.Map;
import java.util.UUID;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;

/** Asks what is known of a mailbox, and has it forgotten, the way the administrator does on the holder's request. */
public final class Forgetting {
    private static final String MAILBOXES = "/api/notifications/v1/mailboxes";

    private Forgetting() {}

    public static JsonPath exported(String mailbox) {
        return administrator()
                .get(MAILBOXES + "/" + mailbox + "/export")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Rows by kind that were blanked. */
    public static JsonPath erased(String mailbox) {
        return attempt(mailbox).then().statusCode(201).extract().jsonPath();
    }

    /** Whether a mailbox is an office's now: such a one is not erased. */
    public static boolean designated(String mailbox) {
        return attempt(mailbox).statusCode() == 409;
    }

    private static Response attempt(String mailbox) {
        return administrator()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("mailbox", mailbox, "reason", "Asked for by the holder"))
                .post(MAILBOXES + "/erasures");
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(Tokens.of("admin", Roles.ADMINISTRATOR).bearer());
    }
}
