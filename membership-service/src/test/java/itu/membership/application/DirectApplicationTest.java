package itu.membership.application;

import java.time.LocalDate;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.platform.due.Instances;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DirectApplicationTest extends World {
    private static final LocalDate REMINDER = LocalDate.of(2026, 4, 16);
    private static final LocalDate DEEMED = LocalDate.of(2026, 8, 17);

    @Inject
    Instances instances;

    @Test
    void its_days_are_shown_from_the_beginning() {
        var application = applied(somebody("clock"), sectorMember("XXQ"));

        somebody("clock")
                .get(application)
                .then()
                .body("clock.informedOn", equalTo("2025-12-15"))
                .body("clock.reminderDueOn", equalTo("2026-04-16"))
                .body("clock.deemedApprovalDueOn", equalTo("2026-08-17"))
                .body("clock.remindedOn", nullValue())
                .body("clock.provision", equalTo("CV 234B"));
        assertThat(facts(application, 2).getLast().value())
                .contains("\"asked\":\"OBJECTION\"", "\"objectionUntil\":\"2026-04-15\"");
    }

    @Test
    void silence_reminds_and_then_approves_each_once_however_many_instances_run() throws Exception {
        var application = applied(somebody("silence"), sectorMember("XXQ"));

        clock.move(REMINDER.minusDays(1));
        instances.doAllAtOnce(4);
        stands(application, "AWAITING_OBJECTION");
        clock.move(REMINDER);
        instances.doAllAtOnce(16);
        reaches(application, "REMINDED");
        clock.move(DEEMED.minusDays(1));
        instances.doAllAtOnce(4);
        stands(application, "REMINDED");
        clock.move(DEEMED);
        instances.doAllAtOnce(16);
        reaches(application, "DEEMED_APPROVED");
        step(officer(), application, "admissions", "{}").then().statusCode(201);

        assertThat(facts(application, 5))
                .extracting(World::type)
                .containsExactly("submitted", "member-state-informed", "reminded", "deemed-approved", "admitted");
        somebody("silence")
                .get(application + "/steps")
                .then()
                .body("items.on", contains("2025-12-15", "2025-12-15", "2026-04-16", "2026-08-17", "2026-08-17"))
                .body("items.office", contains("APPLICANT", "SYSTEM", "SYSTEM", "SYSTEM", "SECRETARIAT"))
                .body("items[3].provision", equalTo("CV 234B"));
    }

    @Test
    void a_service_that_slept_gives_the_state_its_four_months_from_the_reminder_that_went_late() throws Exception {
        var application = applied(somebody("late"), sectorMember("XXQ"));

        clock.move(LocalDate.of(2026, 12, 31));
        instances.doAllAtOnce(2);

        reaches(application, "REMINDED");
        somebody("late")
                .get(application)
                .then()
                .body("clock.remindedOn", equalTo("2026-12-31"))
                .body("clock.deemedApprovalDueOn", equalTo("2027-05-01"));
    }

    @Test
    void an_objection_stops_the_clock_and_sends_the_applicant_to_its_state() throws Exception {
        var application = applied(somebody("objected"), sectorMember("XXQ"));

        step(delegateOf("XXQ"), application, "objections", "{\"reason\":\"No licence\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("OBJECTED"));
        clock.move(LocalDate.of(2027, 1, 31));
        instances.doAllAtOnce(4);

        somebody("objected")
                .get(application)
                .then()
                .body("state", equalTo("OBJECTED"))
                .body("next", containsString("contact"))
                .body("clock.deemedApprovalDueOn", nullValue());
        assertThat(facts(application, 3)).extracting(World::type).endsWith("objected");
    }

    @Test
    void after_an_objection_the_state_may_still_approve() {
        var application = applied(somebody("reconciled"), sectorMember("XXQ"));
        step(delegateOf("XXQ"), application, "objections", "{\"reason\":\"No licence\"}");

        step(delegateOf("XXQ"), application, "approvals", "{}")
                .then()
                .statusCode(201)
                .body("state", equalTo("APPROVED"));
    }

    @Test
    void a_running_direct_application_is_objected_to_and_not_refused() {
        var application = applied(somebody("running"), sectorMember("XXQ"));

        step(delegateOf("XXQ"), application, "refusals", "{\"reason\":\"No\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void an_objection_after_the_time_is_too_late() throws Exception {
        var application = deemedApproved("too-late");

        step(delegateOf("XXQ"), application, "objections", "{\"reason\":\"No\"}")
                .then()
                .statusCode(409)
                .body("provision", equalTo("CV 234B"));
    }

    @Test
    void a_letter_received_on_the_last_day_counts_though_it_is_opened_later() throws Exception {
        var application = deemedApproved("in-time");

        step(
                        officer(),
                        application,
                        "objections",
                        "{\"reason\":\"No\",\"documentReference\":\"Letter 9 (synthetic)\",\"receivedOn\":\"2026-08-16\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("OBJECTED"))
                .body("clock.deemedApprovedOn", nullValue());
    }

    @Test
    void what_is_withdrawn_is_not_approved_by_silence() throws Exception {
        var application = applied(somebody("withdrawn"), sectorMember("XXQ"));
        step(somebody("withdrawn"), application, "withdrawals", "{}");

        clock.move(LocalDate.of(2027, 1, 31));
        instances.doAllAtOnce(4);

        stands(application, "WITHDRAWN");
    }

    private String deemedApproved(String applicant) throws Exception {
        var application = applied(somebody(applicant), sectorMember("XXQ"));
        clock.move(REMINDER);
        reaches(application, "REMINDED");
        clock.move(DEEMED);
        reaches(application, "DEEMED_APPROVED");
        return application;
    }

    private static void reaches(String application, String state) {
        await().untilAsserted(() -> stands(application, state));
    }

    private static void stands(String application, String state) {
        officer().get(application).then().body("state", equalTo(state));
    }
}
