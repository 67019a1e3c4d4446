package itu.membership;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.membership.membership.Admission;
import itu.membership.membership.Admitting;
import itu.membership.membership.Category;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.Sector;
import itu.membership.membership.rules.FactKind;

import static itu.membership.Desk.STATES;
import static itu.membership.Desk.STATUSES;
import static itu.membership.Desk.lines;
import static itu.membership.Desk.reference;
import static itu.membership.Desk.send;
import static itu.membership.Desk.state;
import static itu.membership.Desk.states;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

/** Members of XXA (developed) and XXB (developing); the business date is 15 December 2025. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class FeeReviewTest extends EmptyCatalogue {
    private static final String NO_CHANGE = "{}";

    @Inject
    Admitting admitting;

    @Inject
    RecordingFacts recording;

    @BeforeEach
    void admitMembers() {
        send(FEES, reference("reference/fees"));
        send(STATES, states(state("XXA", "Aland"), state("XXB", "Beland")));
        send(
                STATUSES,
                lines("iso3,status,valid_from,valid_to,source,confidence", "XXB,DEVELOPING,,,synthetic,inferred"));
        admitted("XXA", Category.SECTOR_MEMBER, Sector.R, null, "1");
        admitted("XXB", Category.SECTOR_MEMBER, Sector.D, null, null);
        admitted("XXA", Category.ASSOCIATE, Sector.T, "ITU-T SG 17", null);
        admitted("XXB", Category.ASSOCIATE, Sector.T, "ITU-T SG 17", null);
        admitted("XXB", Category.ACADEMIA, null, null, null);
    }

    @Test
    void the_revenue_of_today_is_the_sum_over_memberships() {
        ask(NO_CHANGE)
                .statusCode(200)
                .body("on", equalTo("2025-12-15"))
                .body("items.category", contains("SECTOR_MEMBER", "SECTOR_MEMBER", "ASSOCIATE", "ACADEMIA"))
                .body("items.effect.memberships", contains(1, 1, 2, 1))
                .body("items.effect.before.amount", contains("63600.00", "3975.00", "21200.00", "1987.50"))
                .body("total.before.amount", equalTo("90762.50"))
                .body("total.difference.amount", equalTo("0.00"));
    }

    @Test
    void a_changed_fee_shows_in_its_category_and_sector_only() {
        ask("{\"changes\":[{\"category\":\"ASSOCIATE\",\"sector\":\"T\",\"annual\":{\"amount\":\"21200.00\",\"currency\":\"CHF\"}}]}")
                .body("items.effect.difference.amount", contains("0.00", "0.00", "21200.00", "0.00"))
                .body("items[2].effect.departuresThatUndoIt", is(1))
                .body("total.difference.amount", equalTo("21200.00"));
    }

    @Test
    void another_unit_of_the_member_states_moves_sector_members_by_a_fifth_of_it() {
        ask("{\"memberStateUnit\":{\"amount\":\"330000.00\",\"currency\":\"CHF\"}}")
                .body("items.effect.after.amount", contains("66000.00", "4125.00", "21200.00", "1987.50"));
    }

    @Test
    void a_higher_lowest_class_lifts_those_below_it() {
        ask("{\"changes\":[{\"category\":\"SECTOR_MEMBER\",\"sector\":\"D\",\"condition\":\"DEVELOPING\",\"lowestUnits\":\"1/8\"}]}")
                .body("items.effect.difference.amount", contains("0.00", "3975.00", "0.00", "0.00"));
    }

    @Test
    void a_loss_is_negative() {
        ask("{\"changes\":[{\"category\":\"ACADEMIA\",\"annual\":{\"amount\":\"1000.00\",\"currency\":\"CHF\"}}]}")
                .body("total.difference.amount", equalTo("-987.50"))
                .body("total.departuresThatUndoIt", is(0));
    }

    @Test
    void a_day_before_anyone_was_admitted_has_no_revenue() {
        ask("{\"on\":\"2024-01-01\"}").body("items", empty()).body("total.before.amount", equalTo("0.00"));
    }

    @Test
    void a_change_that_its_category_does_not_know_is_refused() {
        ask("{\"changes\":[{\"category\":\"SECTOR_MEMBER\",\"annual\":{\"amount\":\"1.00\",\"currency\":\"CHF\"}},"
                        + "{\"category\":\"ASSOCIATE\",\"lowestUnits\":\"1\"},{\"category\":\"ACADEMIA\"}]}")
                .statusCode(422)
                .body("type", equalTo("/problems/fee-change-invalid"))
                .body("errors.pointer", contains("/changes/0", "/changes/1", "/changes/2"))
                .body("errors.code", contains("sector-members-pay-units", "no-class-to-choose", "one-of-two"));
    }

    private void admitted(
            String state,
            Category category,
            @Nullable Sector sector,
            @Nullable String studyGroup,
            @Nullable String units) {
        var organization = registered(state);
        QuarkusTransaction.requiringNew().run(() -> {
            var admission = new Admission(
                    organization, category, sector, studyGroup, state, LocalDate.of(2025, 2, 3), units, null, null);
            var membership = admitting.admit(admission);
            recording.record(membership, NewFact.of(FactKind.ACTIVATED, LocalDate.of(2025, 3, 3)));
        });
    }

    private static UUID registered(String country) {
        var location = Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body("""
                        {"names":{"en":"Invented %s"},"country":"%s","kind":"OTHER_ENTITY","synthetic":true}""".formatted(UUID.randomUUID(), country))
                .post("/api/membership/v1/organizations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static ValidatableResponse ask(String question) {
        return Desk.officer()
                .contentType("application/json")
                .body(question)
                .post(FEES + "/what-if")
                .then();
    }
}
