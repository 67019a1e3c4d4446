package itu.membership;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static itu.local.test.Patience.await;
import static itu.membership.Registered.entry;
import static itu.membership.Registered.merge;
import static itu.membership.Registered.organization;
import static itu.membership.Registered.undo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DuplicateTest extends EmptyRegister {
    private static final String SUSPECTED = "/api/membership/v1/suspected-duplicates";

    @BeforeEach
    void twoStates() {
        Desk.send(Desk.STATES, Desk.states(Desk.state("XDA", "Da"), Desk.state("XDB", "Db")));
    }

    @Test
    void entries_with_the_same_name_or_website_are_suggested_with_the_reasons() {
        var same = organization("Invented Telecom Ltd", "XDA", "OTHER_ENTITY", "https://www.invented.example/en");
        organization("Invented Satellite", "XDA");
        organization("Invented Telecom", "XDB");

        await().untilAsserted(() -> suggest("INVENTED TELECOM S.A.", "XDA", "https://invented.example")
                .body("items.organization", contains(same.toString()))
                .body("items[0].reasons.code", contains("SAME_NAME", "SAME_WEBSITE", "SIMILAR_NAME"))
                .body("items[0].reasons[1].text", equalTo("The same website.")));
    }

    @Test
    void reasons_are_told_in_the_readers_language() {
        organization("Invented Telecom", "XDA");

        await().untilAsserted(() -> Desk.officer()
                .header("Accept-Language", "zh")
                .queryParam("name", "Invented Telecom")
                .queryParam("country", "XDA")
                .get(Registered.ORGANIZATIONS + "/duplicates")
                .then()
                .body("items[0].reasons[0].text", equalTo("同一国家中名称相同，不计法律形式、变音符号和词序。")));
    }

    @Test
    void a_rehearsed_registration_names_possible_duplicates() {
        var known = organization("Invented Telecom", "XDA");

        await().untilAsserted(() -> Desk.officer()
                .contentType("application/json")
                .body(entry("Invented Telecom Inc.", "XDA", "OTHER_ENTITY", null))
                .post(Registered.ORGANIZATIONS + "?validateOnly=true")
                .then()
                .statusCode(200)
                .body("possibleDuplicates.organization", contains(known.toString())));
    }

    @Test
    void a_registration_is_answered_with_its_possible_duplicates() {
        var known = organization("Invented Telecom", "XDA", "OTHER_ENTITY", "https://telecom.example");
        await().untilAsserted(() -> suggest("Invented Telecom", "XDA", "https://telecom.example")
                .body("items.organization", contains(known.toString())));

        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(entry("Invented Telecom Inc.", "XDA", "OTHER_ENTITY", null))
                .post(Registered.ORGANIZATIONS)
                .then()
                .statusCode(201)
                .body("possibleDuplicates.organization", contains(known.toString()))
                .body("possibleDuplicates[0].reasons.code", hasItem("SAME_NAME"));
    }

    @Test
    void who_has_the_same_identifier_comes_first() {
        organization("Invented Telecom", "XDA");
        var identified = organization("Under Another Name", "XDB");
        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("scheme", "ROR", "value", "01ggx4157"))
                .post(Registered.path(identified) + "/identifiers")
                .then()
                .statusCode(201);

        await().untilAsserted(() -> Desk.officer()
                .queryParam("name", "Invented Telecom")
                .queryParam("country", "XDA")
                .queryParam("scheme", "ROR")
                .queryParam("identifier", "https://ror.org/01ggx4157")
                .get(Registered.ORGANIZATIONS + "/duplicates")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].organization", equalTo(identified.toString()))
                .body("items[0].reasons.code", contains("SAME_IDENTIFIER")));
    }

    @Test
    void an_alias_is_suggested_as_what_it_stands_for() {
        var alias = organization("Invented Telecom", "XDA");
        var canonical = organization("Quite Another Name", "XDA");
        merge(alias, canonical);

        await().untilAsserted(() ->
                suggest("Invented Telecom", "XDA", null).body("items.organization", contains(canonical.toString())));
    }

    @Test
    void a_name_that_nobody_has_suggests_nothing() {
        suggest("Nobody Has This Name", "XDA", null).body("items", empty());
    }

    @Test
    void two_entries_alike_are_listed_until_it_is_decided_that_they_are_two() {
        var one = organization("Invented Telecom", "XDA");
        var other = organization("Invented Telecom GmbH", "XDA");
        var pair = pairOf(one, other);

        decide(pair, "dismissals", "\"0\"").then().statusCode(200).body("dismissed", is(true));

        suspected("XDA").body("items", empty());
        Desk.officer().get(SUSPECTED + "?dismissed=true&country=XDA").then().body("items.id", contains(pair));
    }

    @Test
    void a_decision_is_kept_with_its_reason_and_taken_back() {
        var pair = pairOf(organization("Invented Telecom", "XDA"), organization("Invented Telecom GmbH", "XDA"));
        decide(pair, "dismissals", "\"0\"");

        decide(pair, "reopenings", "\"1\"").then().statusCode(200);

        Desk.officer()
                .get(SUSPECTED + "/" + pair)
                .then()
                .header("ETag", "\"2\"")
                .body("decisions.kind", contains("DISMISSED", "REOPENED"))
                .body("decisions[0].reason", equalTo("Looked at both (synthetic)"));
        suspected("XDA").body("items.id", contains(pair));
    }

    @Test
    void a_decision_needs_the_version_that_was_read() {
        var pair = pairOf(organization("Invented Telecom", "XDA"), organization("Invented Telecom GmbH", "XDA"));

        decide(pair, "dismissals", "\"5\"").then().statusCode(412);
        decide(pair, "reopenings", "\"0\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/suspected-duplicate-decided-already"));
    }

    @Test
    void a_merged_pair_is_not_listed_while_the_merge_stands() {
        var one = organization("Invented Telecom", "XDA");
        var other = organization("Invented Telecom GmbH", "XDA");
        var pair = pairOf(one, other);

        var merged = merge(one, other);

        suspected("XDA").body("items", empty());
        undo(merged);
        suspected("XDA").body("items.id", contains(pair));
    }

    @Test
    void a_corrected_entry_is_compared_anew() {
        var one = organization("Invented Telecom", "XDA");
        var other = organization("Invented Telecom GmbH", "XDA");
        pairOf(one, other);

        Desk.officer()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(entry("Renamed Entirely", "XDA", "OTHER_ENTITY", null))
                .put(Registered.path(one))
                .then()
                .statusCode(200);

        await().untilAsserted(() -> suspected("XDA").body("items", empty()));
    }

    @Test
    void pages_of_pairs_follow_each_other() {
        organization("Invented Telecom", "XDA");
        organization("Invented Telecom GmbH", "XDA");
        organization("Invented Telecom Ltd", "XDA");
        await().untilAsserted(() -> suspected("XDA").body("items", hasSize(3)));

        var next = Desk.officer()
                .get(SUSPECTED + "?limit=2")
                .then()
                .body("items", hasSize(2))
                .extract()
                .<String>path("next");

        Desk.officer()
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(SUSPECTED)
                .then()
                .body("items", hasSize(1));
    }

    private static ValidatableResponse suggest(String name, String country, String website) {
        var request = Desk.officer().queryParam("name", name).queryParam("country", country);
        if (website != null) {
            request.queryParam("website", website);
        }
        return request.get(Registered.ORGANIZATIONS + "/duplicates").then().statusCode(200);
    }

    private static ValidatableResponse suspected(String country) {
        return Desk.officer()
                .queryParam("country", country)
                .get(SUSPECTED)
                .then()
                .statusCode(200);
    }

    private static String pairOf(UUID one, UUID other) {
        await().untilAsserted(() -> suspected("XDA").body("items", hasSize(1)));
        return suspected("XDA")
                .body(
                        "items.collect { [it.first.organization, it.second.organization] }.flatten()",
                        containsInAnyOrder(one.toString(), other.toString()))
                .extract()
                .path("items[0].id");
    }

    private static Response decide(String pair, String what, String version) {
        return Desk.officer()
                .headers(Map.of(
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "If-Match",
                        version,
                        "X-Reason",
                        "Looked at both (synthetic)"))
                .post(SUSPECTED + "/" + pair + "/" + what);
    }
}
