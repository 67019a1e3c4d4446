package itu.contribution.authorization;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Invented authorizations for invented classes. Tests take States of their own, since an approved one counts from then on. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class AuthorizationTest {
    private static final String PATH = API + "/authorizations";

    @BeforeEach
    void make_the_world() {
        World.make();
    }

    @Test
    void an_entry_waits_for_a_second_person_and_does_not_count_before() {
        propose("BEL", "1")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(".*/authorizations/[0-9a-f-]{36}"))
                .body("status", equalTo("PROPOSED"))
                .body("provision", equalTo("CS 165"))
                .body("synthetic", equalTo(true));

        choices("BEL", "call=CL-25-36").body("lowestAllowed", equalTo("3")).body("authorization", nullValue());
    }

    @Test
    void approved_it_lowers_the_limit_and_is_cited() {
        String id = propose("NLD", "2").extract().path("id");

        approve("second", id).statusCode(200).header("ETag", "\"1\"").body("status", equalTo("APPROVED"));

        choices("NLD", "call=CL-25-36")
                .body("lowestAllowed", equalTo("2"))
                .body("authorization.reference", equalTo("Synthetic PP/1"))
                .root("choices.find { it.units == '2' }")
                .body("allowed", equalTo(true))
                .body("findings.find { it.code == 'reduction-limit' }.met", equalTo(false))
                .body("findings.find { it.code == 'reduction-limit' }.authorization.id", equalTo(id))
                .body("findings.find { it.code == 'reduction-limit' }.authorization.date", equalTo("2025-12-01"));
    }

    @Test
    void the_one_who_entered_it_cannot_approve_it() {
        String id = propose("DNK", "1").extract().path("id");

        approve("first", id).statusCode(409).body("type", equalTo("/problems/second-person-needed"));
    }

    @Test
    void rejected_it_never_counts() {
        String id = propose("ESP", "2").extract().path("id");

        decide("second", id, "rejections", "{\"reason\":\"No such decision\"}")
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("rejectionReason", equalTo("No such decision"));

        choices("ESP", "call=CL-25-36").body("lowestAllowed", equalTo("4"));
    }

    @Test
    void it_is_decided_once() {
        String id = propose("AUT", "1/4").extract().path("id");
        approve("second", id);

        with("third")
                .header("If-Match", "\"1\"")
                .body("{\"reason\":\"Too late\"}")
                .post(PATH + "/" + id + "/rejections")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-decided"));
    }

    @Test
    void a_decision_needs_the_version_it_was_read_at() {
        String id = propose("IRL", "1/4").extract().path("id");

        with("second").post(PATH + "/" + id + "/approvals").then().statusCode(428);
        with("second")
                .header("If-Match", "\"5\"")
                .post(PATH + "/" + id + "/approvals")
                .then()
                .statusCode(412);
    }

    @Test
    void the_council_authorizes_a_reduction_within_a_running_period() {
        String id = propose("PRT", "2024-2027", "COUNCIL", "2025-06-20", "1/2", "[]")
                .statusCode(201)
                .body("provision", equalTo("CS 165A"))
                .extract()
                .path("id");
        approve("second", id);

        choices("PRT", "period=2024-2027").body("lowestAllowed", equalTo("1/2"));
        choices("PRT", "period=2028-2031").body("authorization", nullValue());
    }

    @Test
    void the_councils_authorization_does_not_count_at_a_conference() {
        String id = propose("FIN", "2028-2031", "COUNCIL", "2025-06-20", "1/2", "[]")
                .extract()
                .path("id");
        approve("second", id);

        choices("FIN", "call=CL-25-36").body("lowestAllowed", equalTo("1 1/2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XXX|2028-2031|PP|2025-12-01|2|[]|unknown-member-state",
                "SWE|2028-2030|PP|2025-12-01|2|[]|unknown-period",
                "SWE|2024-2027|PP|2025-12-01|2|[]|council-within-a-period",
                "SWE|2028-2031|PP|2025-12-16|2|[]|in-the-future",
                "SWE|2020-2023|COUNCIL|2025-12-01|2|[]|period-is-over",
                "SWE|2028-2031|PP|2025-12-01|2 1/2|[]|class-not-on-scale",
                "SWE|2028-2031|PP|2025-12-01|40|[]|no-reduction",
                "SWE|2028-2031|PP|2025-12-01|2|[{\"year\":2027,\"units\":\"2\"}]|year-outside-period",
                "SWE|2028-2031|PP|2025-12-01|2|[{\"year\":2028,\"units\":\"3\"},{\"year\":2030,\"units\":\"2\"}]|years-not-consecutive",
                "SWE|2028-2031|PP|2025-12-01|2|[{\"year\":2028,\"units\":\"40\"},{\"year\":2029,\"units\":\"2\"}]|increases",
                "SWE|2028-2031|PP|2025-12-01|2|[{\"year\":2028,\"units\":\"3\"}]|last-is-not-the-chosen-class",
                "SWE|2028-2031|PP|2025-12-01|2|[{\"year\":2028,\"units\":\"x\"}]|class-not-on-scale"
            })
    void terms_that_do_not_fit_are_refused(
            String state, String period, String body, String date, String units, String plan, String code) {
        propose(state, period, body, date, units, plan)
                .statusCode(422)
                .body("type", equalTo("/problems/authorization-invalid"))
                .body("errors.code", contains(code));
    }

    @Test
    void a_step_that_is_none_is_malformed() {
        propose("SWE", "2028-2031", "PP", "2025-12-01", "2", "[null]").statusCode(400);
    }

    @Test
    void a_dry_run_records_nothing() {
        with("first")
                .body(body("LUX", "2028-2031", "PP", "2025-12-01", "1/4", "[]"))
                .post(PATH + "?validateOnly=true")
                .then()
                .statusCode(200);

        with("first").get(PATH + "?memberState=LUX").then().body("items", empty());
    }

    @Test
    void a_delegate_sees_its_own_states_only() {
        String id = propose("POL", "1/4").extract().path("id");

        asDelegateOf("POL").get(PATH).then().statusCode(200).body("items.memberState", everyItem(equalTo("POL")));
        asDelegateOf("POL").get(PATH + "/" + id).then().statusCode(200);
        asDelegateOf("KEN").get(PATH + "/" + id).then().statusCode(404);
        asDelegateOf("KEN").get(PATH + "?memberState=POL").then().statusCode(404);
    }

    @Test
    void the_list_is_filtered_and_paged() {
        propose("SWE", "2");
        propose("SWE", "3");

        String next = asOfficer(Roles.AUDITOR)
                .get(PATH + "?memberState=SWE&status=PROPOSED&period=2028-2031&limit=1")
                .then()
                .body("items.lowestUnits", contains("3"))
                .extract()
                .path("next");

        asOfficer(Roles.AUDITOR)
                .get(PATH + "?memberState=SWE&status=PROPOSED&period=2028-2031&limit=1&cursor=" + next)
                .then()
                .body("items.lowestUnits", contains("2"));
        asOfficer(Roles.AUDITOR).get(PATH + "?status=MAYBE").then().statusCode(400);
    }

    @Test
    void the_fact_reaches_kafka_on_approval_and_fits_its_contract() {
        String id = propose(
                        "HUN",
                        "2028-2031",
                        "PP",
                        "2025-12-01",
                        "1/4",
                        "[{\"year\":2028,\"units\":\"1/2\"},{\"year\":2029,\"units\":\"1/4\"}]")
                .statusCode(201)
                .extract()
                .path("id");
        approve("second", id).statusCode(200);

        var fact = await().until(
                        () -> Topics.records("contribution.authorization.v1").stream()
                                .filter(record -> id.equals(record.headers().get("ce_subject")))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
        assertThat(fact.key()).isEqualTo("HUN");
        assertThat(fact.headers())
                .containsAllEntriesOf(Map.of(
                        "ce_type", "itu.contribution.authorization.granted.v1",
                        "ce_source", "/itu/contribution-service",
                        "ce_sequence", "1"));
        EventContracts.assertValid("contribution/authorization.granted.v1", fact.value());
        assertThat(fact.value()).doesNotContain("Invented");
    }

    @Test
    void entry_and_approval_are_audited() {
        String id = propose("SVK", "1/4").extract().path("id");
        approve("second", id);

        asOfficer(Roles.AUDITOR)
                .get(API + "/audit?subjectType=reduction-authorization&subject=" + id)
                .then()
                .body("items.action", hasItems("reduction-authorization-proposed", "reduction-authorization-approved"))
                .body("items.action", not(hasItems("reduction-authorization-rejected")));
    }

    private static ValidatableResponse propose(String memberState, String units) {
        return propose(memberState, "2028-2031", "PP", "2025-12-01", units, "[]");
    }

    private static ValidatableResponse propose(
            String memberState, String period, String body, String date, String units, String plan) {
        return with("first")
                .body(body(memberState, period, body, date, units, plan))
                .post(PATH)
                .then();
    }

    private static String body(String memberState, String period, String body, String date, String units, String plan) {
        return """
                {"memberState":"%s","period":"%s","body":"%s","reference":"Synthetic PP/1","date":"%s","lowestUnits":"%s",\
                "circumstances":"Invented for a test","phasingPlan":%s}""".formatted(memberState, period, body, date, units, plan);
    }

    private static ValidatableResponse approve(String person, String id) {
        return decide(person, id, "approvals", "");
    }

    private static ValidatableResponse decide(String person, String id, String decision, String body) {
        var request = with(person).header("If-Match", "\"0\"");
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(PATH + "/" + id + "/" + decision).then();
    }

    private static RequestSpecification with(String person) {
        return World.with(Tokens.of(person, Roles.CONFERENCE_SECRETARY));
    }

    private static ValidatableResponse choices(String memberState, String query) {
        return asDelegateOf(memberState)
                .get(API + "/member-states/" + memberState + "/choices?" + query)
                .then()
                .statusCode(200);
    }
}
