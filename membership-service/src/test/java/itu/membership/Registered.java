package itu.membership;

import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;

import itu.local.test.Tokens;
import itu.platform.security.Roles;

/** Organizations that tests enter, all of them made up. */
final class Registered {
    static final String ORGANIZATIONS = "/api/membership/v1/organizations";

    private Registered() {}

    /** Enters an organization and gives its id. */
    static UUID organization(String name, String country) {
        return organization(name, country, "OTHER_ENTITY", null);
    }

    static UUID organization(String name, String country, String kind, String website) {
        var location = Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(entry(name, country, kind, website))
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    static Map<String, Object> entry(String name, String country, String kind, String website) {
        return website == null
                ? Map.of("names", Map.of("en", name), "country", country, "kind", kind, "synthetic", true)
                : Map.of(
                        "names",
                        Map.of("en", name),
                        "country",
                        country,
                        "kind",
                        kind,
                        "website",
                        website,
                        "synthetic",
                        true);
    }

    static String path(UUID organization) {
        return ORGANIZATIONS + "/" + organization;
    }

    static String etag(String path) {
        return Desk.officer().get(path).then().statusCode(200).extract().header("ETag");
    }

    static Response merge(UUID alias, UUID into) {
        return Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag(path(alias)))
                .header("X-Reason", "Entered twice (synthetic)")
                .contentType("application/json")
                .body(Map.of("into", into))
                .post(path(alias) + "/merges");
    }

    /** Undoes the merge that an answer of {@link #merge} is about. */
    static Response undo(Response merged) {
        return Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", merged.header("ETag"))
                .header("X-Reason", "Two organizations after all (synthetic)")
                .post(merged.header("Location") + "/reversals");
    }

    static Tokens focalPointOf(UUID organization) {
        return Tokens.of("focal-point", Roles.MEMBER_FOCAL_POINT).claim("organization", organization.toString());
    }
}
