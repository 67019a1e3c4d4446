package itu.notification.content;

import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;

/** The officers who write texts in the tests. */
public final class Writers {
    public static final String BASE = "/api/notifications/v1";

    private Writers() {}

    public static RequestSpecification author() {
        return as("author");
    }

    public static RequestSpecification colleague() {
        return as("colleague");
    }

    private static RequestSpecification as(String name) {
        return given().auth()
                .oauth2(Tokens.of(name, Roles.OUTREACH_OFFICER).bearer())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON);
    }
}
