package itu.contribution;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.restassured.specification.RequestSpecification;

import itu.local.test.CommittedDocument;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.imports.Csv;
import itu.platform.imports.CsvRow;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;
import static itu.local.test.Patience.await;

/** The world that the tests act in: the 194 Member States as membership-service would tell them, and the demo's classes. */
public final class World {
    public static final String API = "/api/contributions/v1";

    private static boolean made;

    private World() {}

    /** Tells the register to the service once, and records the present classes. */
    public static synchronized void make() {
        if (made) {
            return;
        }
        var states = rows("reference/member_states.csv");
        states.forEach(World::register);
        rows("reference/development_statuses.csv").stream()
                .filter(row -> row.get("status").equals("LDC"))
                .forEach(World::tellStatus);
        await().until(() -> knownStates() == states.size());
        asOfficer(Roles.FINANCE_OFFICER)
                .contentType("text/csv")
                .body(file("demo/classes_of_contribution.csv"))
                .post(API + "/classes-of-contribution/imports")
                .then()
                .statusCode(200);
        made = true;
    }

    public static RequestSpecification asDelegateOf(String memberState) {
        return with(Tokens.delegateOf(memberState));
    }

    public static RequestSpecification asOfficer(String role) {
        return with(Tokens.of("officer-" + role, role));
    }

    /** A request with a token and a fresh Idempotency-Key. */
    public static RequestSpecification with(Tokens token) {
        return given().auth()
                .oauth2(token.bearer())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json");
    }

    public static String file(String name) {
        return CommittedDocument.read("deploy/local/data/" + name);
    }

    private static List<CsvRow> rows(String name) {
        return Csv.read(file(name), Set.of("iso3"), 1_000);
    }

    private static int knownStates() {
        return given().auth()
                .oauth2(Tokens.of("reader", Roles.INTEGRATOR).bearer())
                .get(API + "/member-states?limit=200")
                .jsonPath()
                .getList("items")
                .size();
    }

    private static void register(CsvRow row) {
        tell(row.get("iso3"), "registered", 1, """
                {"memberState":"%s","iso2":"%s","names":{"ar":"%s","en":"%s","es":"%s","fr":"%s","ru":"%s","zh":"%s"},\
                "itudRegion":"%s","administrativeRegion":"%s"}""".formatted(
                        row.get("iso3"),
                        row.get("iso2"),
                        row.get("name_ar"),
                        row.get("name_en"),
                        row.get("name_es"),
                        row.get("name_fr"),
                        row.get("name_ru"),
                        row.get("name_zh"),
                        row.get("itud_region"),
                        row.get("admin_region")));
    }

    private static void tellStatus(CsvRow row) {
        var to = row.get("valid_to").isEmpty() ? "" : ",\"to\":\"" + row.get("valid_to") + "\"";
        tell(
                row.get("iso3"),
                "development-status-recorded",
                2,
                "{\"memberState\":\"%s\",\"statuses\":[{\"status\":\"LDC\"%s}]}".formatted(row.get("iso3"), to));
    }

    private static void tell(String memberState, String what, int sequence, String payload) {
        Topics.send(
                "membership.member-state.v1",
                memberState,
                payload,
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "itu.membership.member-state." + what + ".v1",
                        "ce_source",
                        "/itu/membership-service",
                        "ce_subject",
                        memberState,
                        "ce_time",
                        "2025-12-01T00:00:00Z",
                        "ce_sequence",
                        Integer.toString(sequence)));
    }
}
