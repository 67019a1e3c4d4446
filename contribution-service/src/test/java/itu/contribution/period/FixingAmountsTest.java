package itu.contribution.period;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.with;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class FixingAmountsTest {
    @Inject
    DataSource database;

    private String period;

    @BeforeEach
    void make_a_period() throws SQLException {
        period = TestPeriod.make(database);
    }

    @Test
    void a_proposed_amount_does_not_count() {
        propose("PRELIMINARY", "318000.00", "2025-06-27").statusCode(201).body("proposal", equalTo("PROPOSED"));

        periodShown().body("amountOfUnit", nullValue());
    }

    @Test
    void an_amount_counts_once_another_person_approves_it() {
        var id = proposed("PRELIMINARY", "318000.00", "2025-06-27");

        approve(second(), id).statusCode(200).body("proposal", equalTo("APPROVED"));

        periodShown()
                .body("amountOfUnit.status", equalTo("PRELIMINARY"))
                .body("amountOfUnit.memberState.amount", equalTo("318000.00"))
                .body("amountOfUnit.sectorMember.amount", equalTo("63600.00"))
                .body("amountOfUnit.source", equalTo("COUNCIL C25/000 (synthetic)"));
    }

    @Test
    void who_proposed_an_amount_cannot_approve_it() {
        var id = proposed("PRELIMINARY", "318000.00", "2025-06-27");

        approve(first(), id).statusCode(409).body("type", equalTo("/problems/second-person-needed"));
    }

    @Test
    void an_amount_is_decided_once() {
        var id = proposed("PRELIMINARY", "318000.00", "2025-06-27");
        approve(second(), id).statusCode(200);

        second().header("If-Match", "\"1\"")
                .post(amounts() + "/" + id + "/approvals")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-decided"));
    }

    @Test
    void a_rejection_is_kept_with_its_reason_and_has_no_effect() {
        var id = proposed("PRELIMINARY", "318000.00", "2025-06-27");

        second().header("If-Match", "\"0\"")
                .body("{\"reason\":\"The document says 320 000\"}")
                .post(amounts() + "/" + id + "/rejections")
                .then()
                .statusCode(200)
                .body("proposal", equalTo("REJECTED"))
                .body("reason", equalTo("The document says 320 000"));

        periodShown().body("amountOfUnit", nullValue());
    }

    @Test
    void a_decision_needs_the_version_that_was_read() {
        var id = proposed("PRELIMINARY", "318000.00", "2025-06-27");

        second().post(amounts() + "/" + id + "/approvals").then().statusCode(428);
        second().header("If-Match", "\"7\"")
                .post(amounts() + "/" + id + "/approvals")
                .then()
                .statusCode(412);
    }

    @Test
    void an_amount_that_a_class_cannot_owe_exactly_is_refused_with_the_next_exact_one() {
        propose("PRELIMINARY", "318000.10", "2025-06-27")
                .statusCode(422)
                .body("type", equalTo("/problems/unit-amount-not-exact"))
                .body("provision", equalTo("CV 480"))
                .body("nextExact", equalTo("318000.80"));
    }

    @Test
    void a_definitive_amount_above_the_upper_limit_is_refused() {
        fixed("UPPER_LIMIT", "318000.00", "2025-11-24");

        propose("DEFINITIVE", "318000.80", "2025-11-27")
                .statusCode(422)
                .body("type", equalTo("/problems/unit-amount-above-limit"))
                .body("provision", equalTo("CS 161E"))
                .body("upperLimit.amount", equalTo("318000.00"));
    }

    @Test
    void a_limit_approved_meanwhile_stops_a_definitive_amount_at_its_approval() {
        var definitive = proposed("DEFINITIVE", "318000.80", "2025-11-27");
        fixed("UPPER_LIMIT", "318000.00", "2025-11-24");

        approve(second(), definitive).statusCode(422).body("type", equalTo("/problems/unit-amount-above-limit"));

        periodShown().body("amountOfUnit.status", equalTo("UPPER_LIMIT"));
    }

    @Test
    void the_steps_are_decided_in_their_order() {
        fixed("PROVISIONAL", "318000.00", "2025-11-07");

        propose("UPPER_LIMIT", "318000.00", "2025-11-06")
                .statusCode(422)
                .body("type", equalTo("/problems/unit-amount-out-of-sequence"))
                .body("provision", equalTo("CS 161E"))
                .body("other", equalTo("PROVISIONAL"));
    }

    @Test
    void a_decision_of_tomorrow_is_refused() {
        propose("PRELIMINARY", "318000.00", "2025-12-16")
                .statusCode(422)
                .body("type", equalTo("/problems/decision-in-the-future"));
    }

    @Test
    void the_period_shows_the_furthest_step() {
        fixed("PRELIMINARY", "310000.00", "2025-06-27");
        fixed("DEFINITIVE", "318000.00", "2025-11-27");

        periodShown().body("amountOfUnit.status", equalTo("DEFINITIVE"));
    }

    @Test
    void a_dry_run_says_what_would_be_and_records_nothing() {
        first().body(body("PRELIMINARY", "318000.00", "2025-06-27"))
                .post(amounts() + "?validateOnly=true")
                .then()
                .statusCode(200)
                .body("sectorMember.amount", equalTo("63600.00"));

        history("").body("items", equalTo(List.of()));
    }

    @Test
    void the_history_shows_what_was_decided_by_a_day_and_what_was_known_at_one() {
        fixed("PRELIMINARY", "310000.00", "2025-06-27");
        proposed("PROVISIONAL", "318000.00", "2025-11-07");

        history("").body("items.proposal", contains("APPROVED", "PROPOSED"));
        history("?validAt=2025-07-01").body("items.status", contains("PRELIMINARY"));
        history("?knownAt=2025-12-14").body("items", equalTo(List.of()));
    }

    @Test
    void the_history_shows_a_proposal_as_open_to_who_asks_from_before_its_decision() {
        fixed("PRELIMINARY", "310000.00", "2025-06-27");
        String proposedAt = history("").extract().path("items[0].proposedAt");

        history("?knownAt=" + proposedAt)
                .body("items.proposal", contains("PROPOSED"))
                .body("items[0].decidedBy", nullValue());
    }

    @Test
    void a_period_is_shown_with_the_amount_of_a_day_and_of_a_knowledge() {
        fixed("PRELIMINARY", "310000.00", "2025-06-27");
        fixed("PROVISIONAL", "318000.00", "2025-11-07");

        second().get(API + "/periods/" + period + "?validAt=2025-07-01")
                .then()
                .body("amountOfUnit.memberState.amount", equalTo("310000.00"));
        second().get(API + "/periods/" + period + "?knownAt=2025-12-14").then().body("amountOfUnit", nullValue());
    }

    @Test
    void reference_data_stand_in_the_history_without_persons() {
        second().get(API + "/periods/2024-2027/unit-amounts")
                .then()
                .body("items.proposal", contains("APPROVED"))
                .body("items[0].proposedBy", nullValue())
                .body("items[0].confidence", equalTo("SOURCED"));
    }

    @Test
    void reference_data_are_not_decided_again() {
        String id = second().get(API + "/periods/2028-2031/unit-amounts").path("items[0].id");

        second().header("If-Match", "\"0\"")
                .post(API + "/periods/2028-2031/unit-amounts/" + id + "/approvals")
                .then()
                .statusCode(409);
    }

    @Test
    void an_approved_amount_is_published() {
        fixed("PRELIMINARY", "318000.00", "2025-06-27");

        var fact = await().until(
                        () -> Topics.records("contribution.unit-amount.v1").stream()
                                .filter(told -> period.equals(told.key()))
                                .findFirst()
                                .orElse(null),
                        told -> told != null);

        EventContracts.assertValid("contribution/unit-amount.fixed.v1", fact.value());
        assertThat(fact.headers())
                .containsEntry("ce_type", "itu.contribution.unit-amount.fixed.v1")
                .containsEntry("ce_subject", period + "/PRELIMINARY")
                .containsEntry("ce_sequence", "1");
    }

    @Test
    void the_example_of_the_event_fits_its_schema() {
        EventContracts.assertValid(
                "contribution/unit-amount.fixed.v1", EventContracts.example("contribution/unit-amount.fixed.v1"));
    }

    @Test
    void an_amount_is_not_found_under_another_period() {
        var id = proposed("PRELIMINARY", "318000.00", "2025-06-27");

        second().get(API + "/periods/2024-2027/unit-amounts/" + id).then().statusCode(404);
        second().header("If-Match", "\"0\"")
                .post(API + "/periods/2024-2027/unit-amounts/" + id + "/approvals")
                .then()
                .statusCode(404);
    }

    private void fixed(String status, String amount, String on) {
        approve(second(), proposed(status, amount, on)).statusCode(200);
    }

    private String proposed(String status, String amount, String on) {
        return propose(status, amount, on).statusCode(201).extract().path("id");
    }

    private ValidatableResponse propose(String status, String amount, String on) {
        return first().body(body(status, amount, on)).post(amounts()).then();
    }

    private ValidatableResponse approve(RequestSpecification person, String id) {
        return person.header("If-Match", "\"0\"")
                .post(amounts() + "/" + id + "/approvals")
                .then();
    }

    private ValidatableResponse history(String query) {
        return second().get(amounts() + query).then().statusCode(200);
    }

    private ValidatableResponse periodShown() {
        return second().get(API + "/periods/" + period).then().statusCode(200);
    }

    private String amounts() {
        return API + "/periods/" + period + "/unit-amounts";
    }

    private static String body(String status, String amount, String on) {
        return """
                {"status":"%s","memberState":{"amount":"%s","currency":"CHF"},\
                "decision":{"body":"COUNCIL","document":"C25/000 (synthetic)","date":"%s"}}""".formatted(status, amount, on);
    }

    private static RequestSpecification first() {
        return with(Tokens.of("finance-one", Roles.FINANCE_OFFICER));
    }

    private static RequestSpecification second() {
        return with(Tokens.of("finance-two", Roles.FINANCE_OFFICER));
    }
}
