package itu.platform.note;

import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;

/** Talks to the notes as a client would. */
public final class NoteClient {
    public static final String NOTES = "/api/test/v1/notes";
    public static final String TOPIC = NoteResource.TOPIC;

    private NoteClient() {}

    public static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.bearer()).contentType("application/json");
    }

    public static RequestSpecification officer() {
        return as(Tokens.of("officer", Roles.MEMBERSHIP_OFFICER));
    }

    public static Response post(UUID key, String text) {
        return officer()
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post(NOTES);
    }

    /** Writes a note and gives its id. */
    public static String write(String text) {
        return post(UUID.randomUUID(), text).then().statusCode(201).extract().path("id");
    }

    public static Response put(String address, String ifMatch, String text) {
        return officer().header("If-Match", ifMatch).body(Map.of("text", text)).put(NOTES + "/" + address);
    }

    /** Rewrites a note of a known version. */
    public static void rewrite(String id, long version, String text) {
        put(id, "\"" + version + "\"", text).then().statusCode(200);
    }
}
