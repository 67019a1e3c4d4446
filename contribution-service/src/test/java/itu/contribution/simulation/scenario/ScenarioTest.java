package itu.contribution.simulation.scenario;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.contribution.simulation.WhatIfCall;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ScenarioTest {
    private static final String SCENARIOS = API + "/scenarios";

    @Inject
    DataSource database;

    private final Tokens owner = Tokens.of("owner-" + UUID.randomUUID(), Roles.FINANCE_OFFICER);
    private String call;

    @BeforeEach
    void open_a_call() throws SQLException {
        World.make();
        call = WhatIfCall.open(database, "MEMBER_STATES");
    }

    @Test
    void a_saved_scenario_is_found_again_with_its_answer() {
        var id = saved("Europe one class down", "\"silent\":{\"regions\":{\"EUR\":\"ONE_CLASS_DOWN\"}}");

        mine().get(SCENARIOS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Europe one class down"))
                .body("request.silent.regions.EUR", equalTo("ONE_CLASS_DOWN"))
                .body("result.total.memberStates", equalTo(194))
                .body("result.notice", containsString("What-if"));
    }

    @Test
    void a_reply_that_comes_later_changes_nothing_in_a_saved_answer() {
        var id = saved("As of now", "\"silent\":{\"otherwise\":\"KEEP\"}");
        String before = mine().get(SCENARIOS + "/" + id).path("result.toString()");

        asDelegateOf("CHE")
                .body("{\"memberState\":\"CHE\",\"units\":\"12\"}")
                .post(API + "/calls/" + call + "/declarations");

        mine().get(SCENARIOS + "/" + id)
                .then()
                .body("result.toString()", equalTo(before))
                .body("result.total.change", equalTo("0"));
    }

    @Test
    void the_question_asked_anew_from_the_same_knowledge_gives_the_same_answer() {
        var id = saved("As of now", "\"silent\":{\"otherwise\":\"ONE_CLASS_DOWN\"}");
        var kept = mine().get(SCENARIOS + "/" + id).jsonPath();
        asDelegateOf("CHE")
                .body("{\"memberState\":\"CHE\",\"units\":\"12\"}")
                .post(API + "/calls/" + call + "/declarations");

        var anew = mine().body("{\"call\":\"%s\",\"silent\":{\"otherwise\":\"ONE_CLASS_DOWN\"},\"knownAt\":\"%s\"}"
                        .formatted(call, kept.getString("result.knownAt")))
                .post(API + "/simulations")
                .jsonPath();

        assertThat(anew.getMap("")).isEqualTo(kept.getMap("result"));
    }

    @Test
    void a_scenario_is_its_owners_own() {
        var id = saved("Mine", "\"silent\":null");
        var other = Tokens.of("other-" + UUID.randomUUID(), Roles.ADMINISTRATOR);

        with(other).get(SCENARIOS + "/" + id).then().statusCode(404);
        with(other)
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Theirs\"}")
                .put(SCENARIOS + "/" + id)
                .then()
                .statusCode(404);
        with(other)
                .header("If-Match", "\"0\"")
                .delete(SCENARIOS + "/" + id)
                .then()
                .statusCode(404);
        with(other)
                .body("{\"days\":1}")
                .post(SCENARIOS + "/" + id + "/links")
                .then()
                .statusCode(404);
        with(other).get(SCENARIOS + "/" + id + "/links").then().statusCode(404);
        with(other).get(SCENARIOS).then().body("items", equalTo(List.of()));
    }

    @Test
    void the_list_is_paged_newest_first() {
        var ids = List.of(
                saved("First", "\"silent\":null"),
                saved("Second", "\"silent\":null"),
                saved("Third", "\"silent\":null"));

        String next = mine().get(SCENARIOS + "?limit=2")
                .then()
                .body("items.id", contains(ids.get(2), ids.get(1)))
                .extract()
                .path("next");

        mine().get(SCENARIOS + "?limit=2&cursor=" + next)
                .then()
                .body("items.name", contains("First"))
                .body("next", nullValue());
    }

    @Test
    void a_new_name_needs_the_version_that_was_read() {
        var id = saved("Old name", "\"silent\":null");

        mine().body("{\"name\":\"New name\"}").put(SCENARIOS + "/" + id).then().statusCode(428);
        mine().header("If-Match", "\"0\"")
                .body("{\"name\":\"New name\",\"description\":\"For the Council\"}")
                .put(SCENARIOS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("New name"));
        mine().header("If-Match", "\"0\"")
                .body("{\"name\":\"Newer name\"}")
                .put(SCENARIOS + "/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_withdrawn_scenario_is_gone_with_its_links_and_kept_in_the_record() throws SQLException {
        var id = saved("To be withdrawn", "\"silent\":null");
        var address = shared(id);

        mine().header("If-Match", "\"0\"").delete(SCENARIOS + "/" + id).then().statusCode(204);

        mine().get(SCENARIOS + "/" + id).then().statusCode(404);
        mine().get(SCENARIOS).then().body("items.id", not(hasItem(id)));
        asDelegateOf("KEN").get(address).then().statusCode(404);
        assertThat(count("select count(*) from scenario where id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_link_shows_totals_to_any_signed_in_caller_and_no_state_by_name() {
        var id = saved("Shared", "\"changes\":{\"CHE\":\"7\"}");

        asDelegateOf("KEN")
                .get(shared(id))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("name", equalTo("Shared"))
                .body("changedStates", equalTo(1))
                .body("result.total.units", equalTo("340 1/16"))
                .body("result.breachCount", equalTo(1))
                .body("result.breaches", nullValue())
                .body("result.states", nullValue())
                .body("request", nullValue());
    }

    @Test
    void a_link_shows_officers_the_whole() {
        var id = saved("Shared", "\"changes\":{\"CHE\":\"7\"}");

        with(Tokens.of("someone", Roles.AUDITOR))
                .get(shared(id))
                .then()
                .body("result.states", hasSize(194))
                .body("request.changes.CHE", equalTo("7"));
    }

    @Test
    void a_link_needs_a_signed_in_caller() {
        var address = shared(saved("Shared", "\"silent\":null"));

        RestAssured.get(address).then().statusCode(401);
    }

    @Test
    void a_revoked_link_shows_nothing() {
        var id = saved("Shared", "\"silent\":null");
        var address = shared(id);
        String link = mine().get(SCENARIOS + "/" + id + "/links").path("items[0].id");

        mine().delete(SCENARIOS + "/" + id + "/links/" + link).then().statusCode(204);

        asDelegateOf("KEN").get(address).then().statusCode(404);
        mine().get(SCENARIOS + "/" + id + "/links").then().body("items[0].revokedAt", containsString("2025-12-15"));
    }

    @Test
    void an_expired_link_shows_nothing() throws SQLException {
        var id = saved("Shared", "\"silent\":null");
        var address = shared(id);
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.executeUpdate(
                    "update scenario_link set created_at = '2025-01-01', expires_at = '2025-12-14' where scenario = '"
                            + id + "'");
        }

        asDelegateOf("KEN").get(address).then().statusCode(404);
    }

    @Test
    void the_secret_of_a_link_is_kept_nowhere() throws SQLException {
        var address = shared(saved("Shared", "\"silent\":null"));
        var token = address.substring(address.lastIndexOf('/') + 1);

        assertThat(token).matches("[\\w-]{43}");
        assertThat(count("select count(*) from idempotency_key where body like '%" + token + "%'"))
                .isZero();
        assertThat(count("select count(*) from audit where after like '%" + token + "%'"))
                .isZero();
        assertThat(count(
                        "select count(*) from scenario_link where encode(token_hash, 'escape') like '%" + token + "%'"))
                .isZero();
    }

    @Test
    void scenarios_stand_side_by_side_with_their_differences() {
        var amount = "\"unitAmount\":{\"amount\":\"%s\",\"currency\":\"CHF\"}";
        var keep = saved("All keep", amount.formatted("318000.00"));
        var less = saved("One less", "\"changes\":{\"CHE\":\"9\"}," + amount.formatted("320000.00"));
        var none = saved("No amount", "\"silent\":null");

        mine().get(SCENARIOS + "/comparison?ids=" + keep + "," + less + "," + none)
                .then()
                .statusCode(200)
                .body("scenarios.name", contains("All keep", "One less", "No amount"))
                .body("figures.find { it.figure == 'units' }.values", contains("343 1/16", "342 1/16", "343 1/16"))
                .body("figures.find { it.figure == 'units' }.differences", contains("0", "-1", "0"))
                .body("figures.find { it.figure == 'units.EUR' }.differences", contains("0", "-1", "0"))
                .body("figures.find { it.figure == 'reduce' }.values", contains("0", "1", "0"))
                .body(
                        "figures.find { it.figure == 'yearlyRevenue' }.values",
                        contains("109093875.00", "109460000.00", null))
                .body("figures.find { it.figure == 'yearlyRevenue' }.differences", contains("0.00", "366125.00", null))
                .body("states.memberState", contains("CHE"))
                .body("states[0].units", contains("10", "9", "10"));
    }

    @Test
    void a_comparison_takes_two_to_five_different_scenarios_of_the_caller() {
        var id = saved("Alone", "\"silent\":null");

        mine().get(SCENARIOS + "/comparison?ids=" + id).then().statusCode(422);
        mine().get(SCENARIOS + "/comparison?ids=" + id + "," + id).then().statusCode(422);
        mine().get(SCENARIOS + "/comparison?ids=" + id + "," + UUID.randomUUID())
                .then()
                .statusCode(404);
        mine().get(SCENARIOS + "/comparison?ids=" + id + ",nonsense").then().statusCode(404);
    }

    @Test
    void a_question_that_cannot_be_answered_is_not_saved() {
        save("Wrong", "\"changes\":{\"CHE\":\"2 1/2\"}").then().statusCode(422);

        mine().get(SCENARIOS).then().body("items", equalTo(List.of()));
    }

    private String saved(String name, String members) {
        return save(name, members)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/contributions/v1/scenarios/[0-9a-f-]{36}"))
                .extract()
                .path("id");
    }

    private Response save(String name, String members) {
        return mine().body("{\"name\":\"%s\",\"request\":{\"call\":\"%s\",%s}}".formatted(name, call, members))
                .post(SCENARIOS);
    }

    private String shared(String id) {
        return mine().body("{\"days\":30}")
                .post(SCENARIOS + "/" + id + "/links")
                .then()
                .statusCode(201)
                .extract()
                .path("address");
    }

    private RequestSpecification mine() {
        return with(owner);
    }

    private int count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
