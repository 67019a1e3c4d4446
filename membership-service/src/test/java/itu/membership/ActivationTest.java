package itu.membership;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.membership.membership.Sector;
import itu.platform.security.Roles;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ActivationTest extends Members {
    @Test
    void the_settlement_of_the_first_year_activates() {
        var membership = sectorMember(organization(), Sector.D, "2025-11-03");

        invoiced(membership, 2025, 1, "6625.00", "2025-12-31");
        settled(membership, 2025, 2, "2025-12-01");

        awaitState(membership, "ACTIVE");
        read(membership).then().body("states.from", contains("2025-11-03", "2025-12-01"));
        await().untilAsserted(() -> assertThat(told(membership, "activated"))
                .singleElement()
                .satisfies(event -> EventContracts.assertValid("membership/membership.activated.v1", event.value())));
    }

    @Test
    void a_settlement_told_twice_or_before_its_invoice_activates_once() {
        var membership = sectorMember(organization(), Sector.D, "2025-11-03");

        settled(membership, 2025, 2, "2025-12-01");
        settled(membership, 2025, 2, "2025-12-01");
        invoiced(membership, 2025, 1, "6625.00", "2025-12-31");
        settled(membership, 2026, 2, "2025-12-02");

        await().untilAsserted(() -> assertThat(arrearsYears(membership)).contains(2025, 2026));
        read(membership).then().body("facts.kind", contains("ADMITTED", "ACTIVATED"));
    }

    @Test
    void what_is_paid_before_the_admission_counts_from_the_admission() {
        var membership = sectorMember(organization(), Sector.D, "2025-11-03");

        settled(membership, 2025, 1, "2025-10-01");

        awaitState(membership, "ACTIVE");
        read(membership).then().body("states.from", contains("2025-11-03"));
    }

    @Test
    void a_fee_of_zero_activates_when_it_is_settled_like_any_other() {
        var membership = sectorMember(organization(), Sector.D, "2025-11-03");

        invoiced(membership, 2025, 1, "0", "2025-12-31");
        settled(membership, 2025, 2, "2025-11-04");

        awaitState(membership, "ACTIVE");
    }

    @Test
    void a_payment_entered_by_hand_activates_with_its_reference() {
        var membership = sectorMember(organization(), Sector.D, "2025-11-03");

        var activated = activate(membership, "2025-12-01");

        activated
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("facts[1].reference", equalTo("Bank advice 1 (invented)"));
    }

    @Test
    void nobody_pays_for_the_first_time_twice() {
        activate(activeMember(), "2025-12-01")
                .statusCode(409)
                .body("type", equalTo("/problems/membership-not-awaiting-payment"))
                .body("provision", equalTo("CV 472"));
    }

    @Test
    void a_payment_to_come_is_none() {
        activate(sectorMember(organization(), Sector.D, "2025-11-03"), "2025-12-16")
                .statusCode(422)
                .body("type", equalTo("/problems/day-not-possible"));
    }

    @Test
    void a_trial_shows_the_state_and_keeps_nothing() {
        var membership = sectorMember(organization(), Sector.D, "2025-11-03");

        var tried = Desk.officer()
                .header("If-Match", etag(membership))
                .contentType("application/json")
                .queryParam("validateOnly", true)
                .body("{\"paidOn\": \"2025-12-01\", \"reference\": \"B 1\", \"reason\": \"Trial\"}")
                .post(Desk.MEMBERSHIPS + "/" + membership + "/activations");

        tried.then().statusCode(200).body("state", equalTo("ACTIVE"));
        read(membership).then().body("state", equalTo("AWAITING_PAYMENT"));
    }

    @Test
    void an_act_needs_the_version_that_was_read() {
        var membership = sectorMember(organization(), Sector.D, "2025-11-03");

        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"77\"")
                .contentType("application/json")
                .body("{\"paidOn\": \"2025-12-01\", \"reference\": \"B 1\", \"reason\": \"Old\"}")
                .post(Desk.MEMBERSHIPS + "/" + membership + "/activations")
                .then()
                .statusCode(412);
    }

    @Test
    void an_exemption_makes_a_member_until_it_runs_out_and_is_prolonged() {
        var membership = exempt(organization(), "2023-01-01");
        act(membership, "exemptions", exemption("2023-01-01", "2025-06-01"))
                .statusCode(201)
                .body("state", equalTo("EXEMPTION_EXPIRED"));

        var prolonged = act(membership, "exemptions", exemption("2025-12-01", "2027-01-01"));

        prolonged
                .body("state", equalTo("ACTIVE"))
                .body("states.state", contains("ACTIVE", "EXEMPTION_EXPIRED", "ACTIVE", "EXEMPTION_EXPIRED"));
        standing(membership, "2025-07-01")
                .body("basis", equalTo("EXEMPTION_EXPIRED"))
                .body("provision", equalTo("CV 476"));
    }

    @Test
    void only_organizations_of_that_kind_are_exempted() {
        act(activeMember(), "exemptions", exemption("2025-01-05", "2026-01-01"))
                .statusCode(422)
                .body("type", equalTo("/problems/exemption-not-for-category"))
                .body("provision", equalTo("CV 476"));
    }

    @Test
    void an_override_counts_first_and_lifting_it_brings_back_what_was_derived() {
        var membership = activeMember();
        act(membership, "overrides", """
                {"state": "SUSPENDED", "from": "2025-12-01", "until": "2026-03-01", "reason": "Under examination"}""").statusCode(201).body("state", equalTo("SUSPENDED"));

        var lifted = act(membership, "overrides/3/liftings", "{\"reason\": \"Cleared\"}");

        lifted.statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .body("states.state", contains("ACTIVE", "SUSPENDED", "ACTIVE"))
                .body("states.from", contains("2025-01-05", "2025-12-01", "2025-12-15"));
        await().untilAsserted(() -> assertThat(Topics.records(Desk.MEMBERSHIP_TOPIC).stream()
                        .filter(event -> membership.toString().equals(event.key()))
                        .map(event -> event.headers().get("ce_sequence")))
                .containsExactly("1", "2", "3", "4", "5"));
    }

    @Test
    void two_overrides_do_not_cover_one_day() {
        var membership = activeMember();
        var override = "{\"state\": \"SUSPENDED\", \"until\": \"2026-03-01\", \"reason\": \"Under examination\"}";
        act(membership, "overrides", override).statusCode(201);

        act(membership, "overrides", override).statusCode(409).body("type", equalTo("/problems/override-stands"));
    }

    @Test
    void a_fact_found_wrong_is_retracted_and_stays_in_the_history() {
        var membership = activeMember();

        var retracted = act(membership, "facts/2/retractions", "{\"reason\": \"The payment was another's\"}");

        retracted.statusCode(201).body("state", equalTo("AWAITING_PAYMENT"));
        Desk.officer()
                .get(Desk.MEMBERSHIPS + "/" + membership + "/history")
                .then()
                .body("items.what", contains("admitted", "activated", "fact-retracted"))
                .body("items.by", contains("SYSTEM", "SECRETARIAT", null));
    }

    @Test
    void the_standing_is_explained_in_the_readers_language() {
        var membership = activeMember();

        Desk.officer()
                .header("Accept-Language", "fr")
                .get(Desk.MEMBERSHIPS + "/" + membership + "/standing")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("basis", equalTo("PAID"))
                .body("explanation", equalTo("Active depuis son paiement du 2025-01-05."))
                .body("restsOn.number", equalTo(2))
                .body("next.step", contains("RENEWAL"))
                .body("next.on", contains("2026-01-01"));
        standing(membership, "2024-12-31").body("basis", equalTo("NOT_BEGUN")).body("state", nullValue());
    }

    @Test
    void a_focal_point_of_another_does_not_find_the_membership() {
        var membership = activeMember();

        Desk.as(focalPoint(UUID.randomUUID()))
                .get(Desk.MEMBERSHIPS + "/" + membership + "/standing")
                .then()
                .statusCode(404);
        Desk.as(Tokens.of("delegate", Roles.MEMBER_STATE_DELEGATE).claim("member_state", "XMB"))
                .get(Desk.MEMBERSHIPS + "/" + membership + "/arrears")
                .then()
                .statusCode(404);
    }

    private static List<Integer> arrearsYears(UUID membership) {
        return Desk.officer()
                .get(Desk.MEMBERSHIPS + "/" + membership + "/arrears")
                .path("dues.year");
    }

    private static String exemption(String from, String until) {
        return """
                {"from": "%s", "until": "%s", "decision": "Council 2025, Decision 999 (invented)"}""".formatted(from, until);
    }
}
