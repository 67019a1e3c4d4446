package itu.contribution.classchange;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

/** Invented reductions of invented classes, for periods that are over or to come, of States of the test's own. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ReductionTest {
    private static final String PATH = API + "/reductions";
    private static final String PLAN = "[{\"year\":2029,\"units\":\"8\"},{\"year\":2030,\"units\":\"5\"}]";

    @BeforeEach
    void make_the_world() {
        World.make();
    }

    @Test
    void the_councils_plan_takes_effect_year_by_year() {
        record("GHA", "2028-2031", "10");
        var authorization = approved("GHA", "COUNCIL", "5", PLAN);

        String id = reduce("GHA", "5", authorization, "")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("reference", equalTo("CS-165A/GHA/0001"))
                .body("provision", equalTo("CS 165A"))
                .body("currentUnits", equalTo("10"))
                .body("effectiveOn", equalTo("2029-01-01"))
                .body("authorization.id", equalTo(authorization))
                .body("authorization.phasingPlan.units", contains("8", "5"))
                .extract()
                .path("id");

        assertThat(unitsOn("GHA", List.of("2028-12-31", "2029-01-01", "2030-01-01", "2031-12-31")))
                .containsExactly("10", "8", "5", "5");
        asDelegateOf("GHA").get(PATH + "/" + id).then().statusCode(200).body("units", equalTo("5"));
        told("itu.contribution.class-of-contribution.reduction-announced.v1", id, "reduction-announced");
    }

    @Test
    void whoever_chooses_a_higher_class_than_the_lowest_authorized_does_not_go_below_it_on_the_way() {
        record("SEN", "2028-2031", "10");
        var authorization = approved("SEN", "COUNCIL", "5", PLAN);

        reduce("SEN", "7", authorization, "").statusCode(201);

        assertThat(unitsOn("SEN", List.of("2028-12-31", "2029-01-01", "2030-01-01")))
                .containsExactly("10", "8", "7");
    }

    @Test
    void without_a_plan_it_counts_from_the_first_day_of_the_period_to_come() {
        record("MLI", "2028-2031", "2");
        var authorization = approved("MLI", "COUNCIL", "1/2", "[]");

        reduce("MLI", "1/2", authorization, "").statusCode(201).body("effectiveOn", equalTo("2028-01-01"));

        assertThat(unitsOn("MLI", List.of("2028-01-01", "2031-12-31"))).containsExactly("1/2", "1/2");
    }

    @Test
    void a_rehearsal_records_nothing() {
        record("TGO", "2028-2031", "10");
        var authorization = approved("TGO", "COUNCIL", "5", PLAN);

        reduce("TGO", "5", authorization, "?validateOnly=true").statusCode(200);

        asDelegateOf("TGO").get(PATH).then().body("items.size()", equalTo(0));
    }

    @Test
    void an_authorization_bears_one_reduction() {
        record("BEN", "2028-2031", "10");
        var authorization = approved("BEN", "COUNCIL", "5", PLAN);
        reduce("BEN", "7", authorization, "").statusCode(201);

        reduce("BEN", "5", authorization, "")
                .statusCode(409)
                .body("type", equalTo("/problems/authorization-used"))
                .body("reference", equalTo("CS-165A/BEN/0001"));
    }

    @Test
    void what_no_approved_authorization_of_the_council_for_the_state_covers_is_refused() {
        record("NER", "2028-2031", "10");
        var conference = approved("NER", "PP", "5", "[]");
        var proposed = proposed("NER", "2028-2031", "2025-12-01", "COUNCIL", "5", "[]");
        record("TCD", "2028-2031", "10");
        var anothers = approved("TCD", "COUNCIL", "5", "[]");

        refused("NER", conference, "authorization-not-by-council");
        refused("NER", proposed, "authorization-not-approved");
        refused("NER", anothers, "authorization-unknown");
        refused("NER", UUID.randomUUID().toString(), "authorization-unknown");
    }

    @Test
    void below_what_was_authorized_and_not_below_what_is_held_are_refused() {
        record("GAB", "2028-2031", "10");
        var authorization = approved("GAB", "COUNCIL", "5", "[]");

        reduce("GAB", "4", authorization, "")
                .statusCode(422)
                .body("type", equalTo("/problems/class-not-allowed"))
                .body("minimumAllowed", equalTo("5"));
        reduce("GAB", "10", authorization, "")
                .statusCode(422)
                .body("provision", equalTo("CS 165A"))
                .body("errors.code", hasItem("lower-class"));
    }

    @Test
    void another_states_delegate_finds_nothing() {
        asDelegateOf("QAT")
                .body(body("GAB", "5", UUID.randomUUID().toString()))
                .post(PATH)
                .then()
                .statusCode(404);
    }

    @Test
    void the_secretariat_enters_a_letter_with_all_its_details() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body(body("GAB", "5", UUID.randomUUID().toString()))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/receipt-details"));
    }

    @Test
    void withdrawn_before_its_day_it_leaves_the_class_as_it_was_and_the_authorization_free() {
        record("COG", "2028-2031", "10");
        var authorization = approved("COG", "COUNCIL", "5", PLAN);
        String id = reduce("COG", "5", authorization, "").extract().path("id");

        asDelegateOf("COG")
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"No longer needed\"}")
                .post(PATH + "/" + id + "/withdrawals")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("withdrawn.reason", equalTo("No longer needed"));

        assertThat(unitsOn("COG", List.of("2029-01-01", "2031-01-01"))).containsExactly("10", "10");
        told("itu.contribution.class-of-contribution.reduction-withdrawn.v1", id, "reduction-withdrawn");
        reduce("COG", "5", authorization, "").statusCode(201).body("reference", equalTo("CS-165A/COG/0002"));
    }

    @Test
    void once_it_counts_it_cannot_be_withdrawn() {
        record("BFA", "2020-2023", "10");
        var authorization =
                approved("BFA", "2020-2023", "2020-06-02", "COUNCIL", "5", "[{\"year\":2021,\"units\":\"5\"}]");
        String id = reduce("BFA", "5", authorization, "")
                .statusCode(201)
                .body("effectiveOn", equalTo("2021-01-01"))
                .extract()
                .path("id");

        asDelegateOf("BFA")
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Changed our mind\"}")
                .post(PATH + "/" + id + "/withdrawals")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reduction-in-effect"))
                .body("provision", equalTo("CS 165B"));
    }

    @Test
    void the_audit_keeps_it_without_names() {
        record("GIN", "2028-2031", "10");
        String id = reduce("GIN", "5", approved("GIN", "COUNCIL", "5", "[]"), "")
                .extract()
                .path("id");

        asOfficer(Roles.AUDITOR)
                .get(API + "/audit?subjectType=class-reduction&subject=" + id)
                .then()
                .body("items.action", contains("class-reduced"))
                .body("items[0].after.signatory", nullValue());
    }

    private static void refused(String state, String authorization, String code) {
        reduce(state, "5", authorization, "")
                .statusCode(422)
                .body("type", equalTo("/problems/reduction-not-authorized"))
                .body("provision", equalTo("CS 165A"))
                .body("errors.code", contains(code));
    }

    private static ValidatableResponse reduce(String state, String units, String authorization, String query) {
        return asDelegateOf(state)
                .body(body(state, units, authorization))
                .post(PATH + query)
                .then();
    }

    private static String body(String state, String units, String authorization) {
        return "{\"memberState\":\"%s\",\"units\":\"%s\",\"authorization\":\"%s\"}"
                .formatted(state, units, authorization);
    }

    private static String proposed(
            String state, String period, String date, String decidedBy, String lowest, String plan) {
        return World.with(Tokens.of("first", Roles.CONFERENCE_SECRETARY))
                .body("""
                        {"memberState":"%s","period":"%s","body":"%s","reference":"Synthetic 1","date":"%s",\
                        "lowestUnits":"%s","circumstances":"Invented for a test","phasingPlan":%s}""".formatted(state, period, decidedBy, date, lowest, plan))
                .post(API + "/authorizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String approved(String state, String decidedBy, String lowest, String plan) {
        return approved(state, "2028-2031", "2025-12-01", decidedBy, lowest, plan);
    }

    private static String approved(
            String state, String period, String date, String decidedBy, String lowest, String plan) {
        var id = proposed(state, period, date, decidedBy, lowest, plan);
        World.with(Tokens.of("second", Roles.CONFERENCE_SECRETARY))
                .header("If-Match", "\"0\"")
                .post(API + "/authorizations/" + id + "/approvals")
                .then()
                .statusCode(200);
        return id;
    }

    private static void record(String state, String period, String units) {
        asOfficer(Roles.FINANCE_OFFICER)
                .contentType("text/csv")
                .body("contributor,period,units,basis,source\n%s,%s,%s,SYNTHETIC,Invented for a test\n"
                        .formatted(state, period, units))
                .post(API + "/classes-of-contribution/imports")
                .then()
                .statusCode(200)
                .body("refused", equalTo(0));
    }

    private static List<String> unitsOn(String state, List<String> days) {
        return days.stream()
                .map(day -> asOfficer(Roles.FINANCE_OFFICER)
                        .get(API + "/classes-of-contribution?limit=200&validAt=" + day)
                        .jsonPath()
                        .<String>get("items.find { it.memberState == '" + state + "' }.units"))
                .toList();
    }

    /** The facts of a type about a subject, once there is one; each fits its contract. */
    private static List<String> told(String type, String subject, String contract) {
        var facts = await().until(
                        () -> Topics.records("contribution.class-of-contribution.v1").stream()
                                .filter(fact -> type.equals(fact.headers().get("ce_type"))
                                        && subject.equals(fact.headers().get("ce_subject")))
                                .map(Topics.Message::value)
                                .toList(),
                        found -> !found.isEmpty());
        facts.forEach(
                fact -> EventContracts.assertValid("contribution/class-of-contribution." + contract + ".v1", fact));
        return facts;
    }
}
