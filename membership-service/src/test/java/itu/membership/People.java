package itu.membership;

import java.util.UUID;

import io.restassured.response.Response;

import itu.local.test.Tokens;
import itu.platform.security.Roles;

/** Contacts as clients of the API record them. */
final class People {
    static final Tokens OFFICER = Tokens.of("officer", Roles.MEMBERSHIP_OFFICER);

    private People() {}

    static Tokens focalPointOf(UUID organization) {
        return Tokens.of("focal-point", Roles.MEMBER_FOCAL_POINT).claim("organization", organization.toString());
    }

    /** A body whose holder is {@code "memberState":"XPA"} or the like. */
    static String person(String holder, String name, String email, String designation) {
        return """
                {%s, "person": {"name": "%s", "email": "%s", "language": "fr", "title": "Counsellor (invented)"},
                 "basis": "NOTIFIED", "purposes": ["OFFICIAL_CORRESPONDENCE"], "designation": %s}
                """.formatted(holder, name, email, designation);
    }

    static String ofState(String iso3, String name, String email) {
        return person("\"memberState\":\"" + iso3 + "\"", name, email, mission());
    }

    static String ofOrganization(UUID organization, String name, String email) {
        return person(
                "\"organization\":\"" + organization + "\"",
                name,
                email,
                "{\"role\":\"BILLING\",\"from\":\"2025-01-01\"}");
    }

    static String mission() {
        return "{\"role\":\"GENEVA_MISSION\",\"from\":\"2025-01-01\"}";
    }

    static Response post(Tokens caller, String path, String body) {
        return Desk.as(caller)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    static Response post(String path, String body) {
        return post(OFFICER, path, body);
    }

    /** The address of a contact that is recorded. */
    static String recorded(String body) {
        return post(Desk.CONTACTS, body).then().statusCode(201).extract().header("Location");
    }

    static Response put(Tokens caller, String address, String ifMatch, String body) {
        return Desk.as(caller)
                .header("If-Match", ifMatch)
                .contentType("application/json")
                .body(body)
                .put(address);
    }

    static Response erase(String address) {
        return Desk.officer().contentType("application/json").body("""
                {"requestedOn": "2025-12-10", "requestReference": "DPO-2025-0014"}""").put(address + "/erasure");
    }

    static UUID organization(String country) {
        return UUID.fromString(post(Desk.ORGANIZATIONS, """
                {"names": {"en": "Invented Telecom", "fr": "Télécom inventé"}, "country": "%s",
                 "kind": "RECOGNIZED_OPERATING_AGENCY", "synthetic": true}""".formatted(country))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
