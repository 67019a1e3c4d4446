package itu.contribution.declaration;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DeclaringTest {
    @Inject
    DataSource database;

    private String call;

    @BeforeEach
    void open_a_call() throws SQLException {
        World.make();
        call = TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-31");
    }

    @Test
    void a_delegate_gets_a_receipt_for_the_class_announced() {
        declare("CHE", "10")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern(".*/api/contributions/v1/declarations/[0-9a-f-]{36}"))
                .body("receiptNumber", equalTo(call + "/CHE/0001"))
                .body("outcome", equalTo("MAINTAIN"))
                .body("currentUnits", equalTo("10"))
                .body("warnings", empty())
                .body("synthetic", equalTo(true))
                .body("receivedOn", equalTo("2025-12-15"));
    }

    @Test
    void a_later_declaration_replaces_the_earlier_one() {
        String first = declare("CHE", "10").extract().path("id");

        declare("CHE", "12")
                .statusCode(201)
                .body("version", equalTo(2))
                .body("outcome", equalTo("INCREASE"))
                .body("replaces", equalTo(first));
    }

    @Test
    void a_reduction_below_the_limit_stands_at_a_provisional_stage_with_its_provision() {
        declare("CHE", "7")
                .statusCode(201)
                .body("outcome", equalTo("REDUCE"))
                .body("warnings.provision", contains("CS 165"))
                .body("warnings.minimumAllowed", contains("8"));
    }

    @Test
    void a_low_class_stands_for_a_least_developed_country_without_warning() {
        declare("AFG", "1/16").statusCode(201).body("warnings", empty());
    }

    @Test
    void a_low_class_of_any_other_state_stands_with_its_provision() {
        declare("ALB", "1/8").statusCode(201).body("warnings.provision", contains("CV 468A"));
    }

    @Test
    void an_impossible_class_is_refused_with_the_scale() {
        declare("CHE", "7/3")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/class-not-on-scale"))
                .body("provision", equalTo("CV 468"))
                .body("edition", equalTo("PP-10"))
                .body("scale", hasSize(45));
    }

    @Test
    void a_refusal_speaks_the_readers_language() {
        asDelegateOf("CHE")
                .header("Accept-Language", "fr-CH, fr;q=0.9, en;q=0.8")
                .body("{\"memberState\":\"CHE\",\"units\":\"2 1/2\"}")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(422)
                .header("Content-Language", "fr")
                .body("title", equalTo("Classe de contribution inexistante"));
    }

    @Test
    void at_the_definitive_stage_a_breach_is_refused_with_its_figures() throws SQLException {
        call = TestCall.open(database, "DEFINITIVE", "2026-11-23");

        declare("CHE", "7")
                .statusCode(422)
                .body("type", equalTo("/problems/class-not-allowed"))
                .body("provision", equalTo("CS 165"))
                .body("current", equalTo("10"))
                .body("minimumAllowed", equalTo("8"))
                .body("requested", equalTo("7"));
    }

    @Test
    void a_delegate_of_another_state_finds_nothing() {
        asDelegateOf("KEN")
                .body("{\"memberState\":\"CHE\",\"units\":\"10\"}")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(404);
    }

    @Test
    void another_states_delegate_does_not_see_a_declaration() {
        String id = declare("CHE", "10").extract().path("id");

        asDelegateOf("KEN").get(API + "/declarations/" + id).then().statusCode(404);
    }

    @Test
    void the_own_delegate_sees_a_declaration_with_its_etag() {
        String id = declare("CHE", "10").extract().path("id");

        asDelegateOf("CHE")
                .get(API + "/declarations/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("memberState", equalTo("CHE"));
    }

    @Test
    void without_the_role_declaring_is_forbidden() {
        World.with(Tokens.of("integrator", Roles.INTEGRATOR))
                .body("{\"memberState\":\"CHE\",\"units\":\"10\"}")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(403);
    }

    @Test
    void without_a_token_declaring_is_unauthorized() {
        RestAssured.given()
                .contentType("application/json")
                .body("{\"memberState\":\"CHE\",\"units\":\"10\"}")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(401);
    }

    @Test
    void a_retry_under_the_same_key_gets_the_same_receipt() {
        var key = UUID.randomUUID();
        var first = declareUnder(key, "10").extract();

        var second = declareUnder(key, "10").statusCode(201).extract();

        assertThat(List.of(second.body().asString(), second.header("Location"), second.header("ETag")))
                .isEqualTo(List.of(first.body().asString(), first.header("Location"), first.header("ETag")));
    }

    @Test
    void another_declaration_under_a_used_key_is_refused() {
        var key = UUID.randomUUID();
        declareUnder(key, "10");

        declareUnder(key, "11").statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void a_dry_run_answers_the_same_and_records_nothing() {
        asDelegateOf("CHE")
                .body("{\"memberState\":\"CHE\",\"units\":\"7\"}")
                .post(API + "/calls/" + call + "/declarations?validateOnly=true")
                .then()
                .statusCode(200)
                .body("warnings.code", contains("reduction-limit"));

        listed("CHE").body("items", empty());
    }

    @Test
    void every_version_is_listed_newest_first() {
        declare("CHE", "10");
        declare("CHE", "11");

        listed("CHE").body("items.units", contains("11", "10"));
    }

    @Test
    void the_secretariat_enters_a_letter_with_its_reference() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body(
                        "{\"memberState\":\"KEN\",\"units\":\"1/2\",\"channel\":\"LETTER\",\"documentReference\":\"Letter 7\",\"receivedOn\":\"2025-12-03\",\"signatory\":{\"name\":\"A. Example (invented)\",\"title\":\"Director General\"}}")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(201)
                .body("channel", equalTo("LETTER"))
                .body("signatory.title", equalTo("Director General"))
                .body("receivedOn", equalTo("2025-12-03"));
    }

    @Test
    void a_letter_without_signatory_is_refused() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body(
                        "{\"memberState\":\"KEN\",\"units\":\"1/2\",\"channel\":\"LETTER\",\"documentReference\":\"Letter 7\",\"receivedOn\":\"2025-12-03\"}")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("signatory-missing"));
    }

    @Test
    void a_delegate_may_name_who_signed() {
        asDelegateOf("CHE")
                .body(
                        "{\"memberState\":\"CHE\",\"units\":\"10\",\"signatory\":{\"name\":\"A. Example (invented)\",\"title\":\"Director General\"}}")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(201)
                .body("signatory.name", equalTo("A. Example (invented)"));
    }

    @Test
    void a_declaration_of_nobody_is_malformed() {
        asDelegateOf("CHE")
                .body("{\"units\":\"10\"}")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(400);
    }

    @Test
    void a_delegate_may_not_choose_the_day_of_receipt() {
        asDelegateOf("CHE")
                .body("{\"memberState\":\"CHE\",\"units\":\"10\",\"receivedOn\":\"2025-12-01\"}")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(422)
                .body("errors.code", contains("secretariat-only"));
    }

    @Test
    void a_declaration_before_the_call_opens_is_a_conflict() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body(
                        "{\"memberState\":\"CHE\",\"units\":\"10\",\"channel\":\"LETTER\",\"documentReference\":\"Letter 1\",\"receivedOn\":\"2025-06-30\",\"signatory\":{\"name\":\"A. Example (invented)\",\"title\":\"Director General\"}}")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/call-not-open"));
    }

    @Test
    void a_declaration_after_the_deadline_is_kept_and_marked_late() throws SQLException {
        call = TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-14");

        declare("CHE", "10").statusCode(201).body("late", equalTo(true));
    }

    @Test
    void the_fact_reaches_kafka_and_fits_its_contract() {
        String id = declare("CHE", "7").extract().path("id");

        var fact = await().until(
                        () -> Topics.records("contribution.declaration.v1").stream()
                                .filter(record -> id.equals(record.headers().get("ce_subject")))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
        assertThat(fact.headers())
                .containsEntry("ce_type", "itu.contribution.declaration.submitted.v1")
                .containsEntry("ce_source", "/itu/contribution-service")
                .containsEntry("ce_sequence", "1");
        assertThat(fact.key()).isEqualTo("CHE");
        EventContracts.assertValid("contribution/declaration.submitted.v1", fact.value());
    }

    @Test
    void malformed_json_is_a_problem_without_a_stack_trace() {
        var answer = asDelegateOf("CHE").body("{\"memberState\":").post(API + "/calls/" + call + "/declarations");

        answer.then().statusCode(400).body("type", equalTo("/problems/malformed-request"));
        assertThat(answer.asString()).doesNotContain("at itu.", "Exception");
    }

    @Test
    void an_unknown_call_is_not_found() {
        call = "CL-99-99";

        declare("CHE", "10").statusCode(404).body("detail", containsString("no such thing"));
    }

    private ValidatableResponse declare(String memberState, String units) {
        return asDelegateOf(memberState)
                .body("{\"memberState\":\"%s\",\"units\":\"%s\"}".formatted(memberState, units))
                .post(API + "/calls/" + call + "/declarations")
                .then();
    }

    private ValidatableResponse declareUnder(UUID key, String units) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.delegateOf("CHE").bearer())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"memberState\":\"CHE\",\"units\":\"%s\"}".formatted(units))
                .post(API + "/calls/" + call + "/declarations")
                .then();
    }

    private ValidatableResponse listed(String memberState) {
        return asDelegateOf(memberState)
                .get(API + "/calls/" + call + "/declarations?limit=200")
                .then();
    }
}
