package itu.contribution.declaration;

import java.util.List;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;

/** What the tests of a declaration's life do: declare, act with what was last read, look. */
final class Cycle {
    private final String call;

    Cycle(String call) {
        this.call = call;
    }

    static RequestSpecification secretariat() {
        return asOfficer(Roles.CONFERENCE_SECRETARY);
    }

    /** A delegate's declaration; gives its id. */
    String declare(String memberState, String units) {
        return asDelegateOf(memberState)
                .body("{\"memberState\":\"%s\",\"units\":\"%s\"}".formatted(memberState, units))
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A letter entered by the secretariat; gives its id. */
    String enter(String memberState, String units, String receivedOn) {
        return secretariat()
                .body("""
                        {"memberState":"%s","units":"%s","channel":"LETTER","documentReference":"Letter 7","receivedOn":"%s",\
                        "signatory":{"name":"A. Example (invented)","title":"Director General"}}""".formatted(memberState, units, receivedOn))
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An act with the present ETag. */
    static ValidatableResponse act(RequestSpecification caller, String id, String what, String body) {
        return act(caller, id, what, etag(id), body);
    }

    static ValidatableResponse act(RequestSpecification caller, String id, String what, String etag, String body) {
        return caller.header("If-Match", etag)
                .body(body)
                .post(API + "/declarations/" + id + "/" + what)
                .then();
    }

    static String etag(String id) {
        return secretariat().get(API + "/declarations/" + id).header("ETag");
    }

    static ValidatableResponse shown(String id) {
        return secretariat().get(API + "/declarations/" + id).then().statusCode(200);
    }

    ValidatableResponse listed(String query) {
        return secretariat()
                .get(API + "/calls/" + call + "/declarations?limit=200&" + query)
                .then()
                .statusCode(200);
    }

    JsonPath board() {
        return secretariat().get(API + "/calls/" + call + "/board").jsonPath();
    }

    /** The facts told about a declaration, once one of a type is among them. */
    static List<Topics.Message> facts(String id, String type) {
        return await().until(
                        () -> Topics.records("contribution.declaration.v1").stream()
                                .filter(record -> id.equals(record.headers().get("ce_subject")))
                                .toList(),
                        found -> found.stream().anyMatch(fact -> isOf(fact, type)));
    }

    static Topics.Message fact(String id, String type) {
        return facts(id, type).stream()
                .filter(fact -> isOf(fact, type))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(Topics.Message fact, String type) {
        return ("itu.contribution.declaration." + type).equals(fact.headers().get("ce_type"));
    }
}
