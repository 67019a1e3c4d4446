package itu.membership;

import java.time.LocalDate;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A member that does not pay, told with a moved clock: suspended, excluded, or reinstated (Resolution 152). */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ArrearsTest extends Members {
    @Test
    void open_dues_suspend_on_27_september_and_exclude_90_days_after_the_notice() {
        var membership = inArrears();
        assertThat(told(membership, "suspended"))
                .singleElement()
                .satisfies(event -> EventContracts.assertValid("membership/membership.suspended.v1", event.value()));
        clock.move(LocalDate.of(2026, 10, 5));
        act(membership, "suspension-notices", notice("2026-10-05"))
                .statusCode(201)
                .body("suspendedFrom", equalTo("2026-09-27"))
                .body("exclusionFrom", equalTo("2027-01-03"));

        clock.move(LocalDate.of(2027, 1, 3));

        awaitState(membership, null);
        standing(membership, "2027-01-03")
                .body("basis", equalTo("EXCLUDED"))
                .body("provision", equalTo("PP Res. 152"))
                .body("state", nullValue());
        standing(membership, "2027-01-02").body("basis", equalTo("SUSPENDED"));
        await().untilAsserted(() -> assertThat(told(membership, "excluded")).hasSize(1));
    }

    @Test
    void the_day_before_nobody_is_suspended() {
        var membership = activeMember();
        invoiced(membership, 2026, 1, "39750.00", "2026-03-31");
        awaitDues(membership, 1);

        clock.move(LocalDate.of(2026, 9, 26));

        standing(membership, "2026-09-26")
                .body("state", equalTo("ACTIVE"))
                .body("next.step", contains("SUSPENSION", "RENEWAL"))
                .body("next[0].on", equalTo("2026-09-27"));
    }

    @Test
    void a_payment_reinstates_at_once() {
        var membership = inArrears();

        settled(membership, 2026, 2, "2026-09-28");

        awaitState(membership, "ACTIVE");
        read(membership).then().body("states.from", contains("2025-01-05", "2026-09-27", "2026-09-28"));
        await().untilAsserted(() -> assertThat(told(membership, "reinstated")).hasSize(1));
    }

    @Test
    void a_payment_made_before_and_told_later_takes_the_suspension_back() {
        var membership = inArrears();

        settled(membership, 2026, 2, "2026-09-20");

        awaitState(membership, "ACTIVE");
        read(membership).then().body("states.from", contains("2025-01-05"));
    }

    @Test
    void dues_opened_again_suspend_again() {
        var membership = inArrears();
        settled(membership, 2026, 2, "2026-09-28");
        awaitState(membership, "ACTIVE");

        invoiced(membership, 2026, 3, "39750.00", "2026-03-31");

        awaitState(membership, "SUSPENDED");
        read(membership).then().body("states.from", contains("2025-01-05", "2026-09-27"));
    }

    @Test
    void a_fee_of_zero_suspends_nobody() {
        var free = activeMember();
        invoiced(free, 2026, 1, "0.00", "2026-03-31");
        awaitDues(free, 1);

        inArrears();

        read(free).then().body("state", equalTo("ACTIVE"));
    }

    @Test
    void a_repayment_schedule_puts_the_exclusion_off() {
        var membership = inArrears();
        clock.move(LocalDate.of(2026, 10, 5));
        act(membership, "suspension-notices", notice("2026-10-05")).statusCode(201);

        var agreed = act(membership, "repayment-schedules", """
                {"agreedOn": "2026-10-05", "endsOn": "2027-12-31", "reference": "RS 1 (invented)", "reason": "Four rates"}""");

        agreed.statusCode(201).body("exclusionFrom", equalTo("2028-01-01"));
        clock.move(LocalDate.of(2027, 6, 1));
        read(membership).then().body("state", equalTo("SUSPENDED"));
        await().untilAsserted(() -> assertThat(told(membership, "repayment-schedule-agreed"))
                .singleElement()
                .satisfies(event -> EventContracts.assertValid(
                        "membership/membership.repayment-schedule-agreed.v1", event.value())));
    }

    @Test
    void only_a_suspended_member_receives_a_notice() {
        act(activeMember(), "suspension-notices", notice("2025-12-15"))
                .statusCode(409)
                .body("type", equalTo("/problems/membership-not-suspended"))
                .body("provision", equalTo("PP Res. 152"));
    }

    @Test
    void an_assumed_receipt_needs_its_grounds() {
        var membership = inArrears();

        act(membership, "suspension-notices", """
                {"receivedOn": "2026-09-28", "reference": "Letter 1 (invented)", "assumed": true}""")
                .statusCode(422)
                .body("type", equalTo("/problems/assumption-unfounded"));
    }

    @Test
    void an_exclusion_found_wrong_is_retracted_and_the_payment_behind_it_counts() {
        var membership = inArrears();
        clock.move(LocalDate.of(2026, 10, 5));
        act(membership, "suspension-notices", notice("2026-10-05")).statusCode(201);
        clock.move(LocalDate.of(2027, 1, 5));
        awaitState(membership, null);
        settled(membership, 2026, 2, "2026-12-20");
        await().untilAsserted(() -> Desk.officer()
                .get(Desk.MEMBERSHIPS + "/" + membership + "/arrears")
                .then()
                .body("dues[0].settledOn", equalTo("2026-12-20")));
        read(membership).then().body("state", nullValue());
        int excluded = read(membership).path("facts.find { it.kind == 'EXCLUDED' }.number");

        var retracted = act(membership, "facts/" + excluded + "/retractions", "{\"reason\": \"Paid in December\"}");

        retracted.statusCode(201).body("state", equalTo("ACTIVE"));
    }

    private UUID inArrears() {
        var membership = activeMember();
        invoiced(membership, 2026, 1, "39750.00", "2026-03-31");
        awaitDues(membership, 1);
        clock.move(LocalDate.of(2026, 9, 28));
        awaitState(membership, "SUSPENDED");
        await().untilAsserted(() -> assertThat(told(membership, "suspended")).hasSize(1));
        return membership;
    }

    private static void awaitDues(UUID membership, int years) {
        await().untilAsserted(() -> Desk.officer()
                .get(Desk.MEMBERSHIPS + "/" + membership + "/arrears")
                .then()
                .body("dues", hasSize(years)));
    }

    private static String notice(String receivedOn) {
        return """
                {"receivedOn": "%s", "reference": "Advice of receipt 1 (invented)", "assumed": false}""".formatted(receivedOn);
    }
}
