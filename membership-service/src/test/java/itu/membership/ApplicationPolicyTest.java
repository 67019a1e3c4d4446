package itu.membership;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.membership.memberstate.ApplicationPolicies;
import itu.membership.memberstate.ApplicationPolicy;
import itu.platform.security.Roles;

import static itu.local.test.Patience.await;
import static itu.membership.Desk.STATES;
import static itu.membership.Desk.STATE_TOPIC;
import static itu.membership.Desk.send;
import static itu.membership.Desk.state;
import static itu.membership.Desk.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

/** The business date is 15 December 2025. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ApplicationPolicyTest extends EmptyRegister {
    @Inject
    ApplicationPolicies policies;

    @BeforeEach
    void registerTwoStates() {
        send(STATES, states(state("XXA", "Aland"), state("XXB", "Beland")));
    }

    @Test
    void a_state_that_notified_nothing_approves_each_application_itself() {
        assertThat(on("2025-12-15")).isEqualTo(new ApplicationPolicy(false, false));
        Desk.officer()
                .get(STATES + "/XXA")
                .then()
                .body("applicationPolicy.directApplicationAllowed", is(false))
                .body("applicationPolicy.approvalDelegated", is(false));
    }

    @Test
    void a_notification_counts_from_its_day_until_another_follows() {
        told(0, true, false, "2025-01-01", UUID.randomUUID().toString());
        told(1, false, true, "2025-07-01", UUID.randomUUID().toString());

        assertThat(on("2024-12-31")).isEqualTo(new ApplicationPolicy(false, false));
        assertThat(on("2025-01-01")).isEqualTo(new ApplicationPolicy(true, false));
        assertThat(on("2025-06-30")).isEqualTo(new ApplicationPolicy(true, false));
        assertThat(on("2025-07-01")).isEqualTo(new ApplicationPolicy(false, true));
    }

    @Test
    void of_two_for_one_day_the_later_recorded_one_counts() {
        told(0, true, false, "2025-01-01", UUID.randomUUID().toString());
        told(1, true, true, "2025-01-01", UUID.randomUUID().toString());

        assertThat(on("2025-01-01")).isEqualTo(new ApplicationPolicy(true, true));
    }

    @Test
    void the_list_of_states_that_allow_direct_application_is_that_of_a_day() {
        told(0, true, false, "2025-12-01", UUID.randomUUID().toString());

        Desk.officer().get(STATES + "?directApplicationAllowed=true").then().body("items.iso3", contains("XXA"));
        Desk.officer()
                .get(STATES + "?directApplicationAllowed=true&validAt=2025-11-30")
                .then()
                .body("items", empty());
        Desk.officer()
                .get(STATES + "?directApplicationAllowed=true&knownAt=2025-12-01")
                .then()
                .body("items", empty());
    }

    @Test
    void a_notification_is_told_and_kept_with_its_reference() {
        var correlation = UUID.randomUUID().toString();

        told(0, true, false, "2026-01-01", correlation)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("number", is(1));

        Desk.as(Tokens.delegateOf("XXB"))
                .get(STATES + "/XXA/application-policies")
                .then()
                .body("items.reference", contains("Note (synthetic)"))
                .body("items[0].recordedBy", equalTo("officer"));
        await().untilAsserted(() -> assertThat(Topics.records(STATE_TOPIC))
                .filteredOn(event -> correlation.equals(event.headers().get("ce_correlationid")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.headers()).containsEntry("ce_sequence", "1");
                    EventContracts.assertValid("membership/member-state.application-policy-recorded.v1", event.value());
                }));
    }

    @Test
    void others_may_not_record_it() {
        Desk.as(Tokens.of("outreach", Roles.OUTREACH_OFFICER))
                .contentType("application/json")
                .body("{}")
                .post(STATES + "/XXA/application-policies")
                .then()
                .statusCode(403);
    }

    private ApplicationPolicy on(String day) {
        return QuarkusTransaction.requiringNew().call(() -> policies.on("XXA", LocalDate.parse(day)));
    }

    private static Response told(int version, boolean direct, boolean delegated, String from, String correlation) {
        var response = Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("X-Correlation-Id", correlation)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body("""
                        {"directApplicationAllowed":%s,"approvalDelegated":%s,"validFrom":"%s",
                         "reference":"Note (synthetic)","reason":"Test"}""".formatted(direct, delegated, from))
                .post(STATES + "/XXA/application-policies");
        response.then().statusCode(200);
        return response;
    }
}
