package itu.contribution.reminder;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.contribution.declaration.TestCall;
import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class RemindersTest {
    @Inject
    DataSource database;

    private String call;

    @BeforeEach
    void open_a_call_to_which_switzerland_replies() throws SQLException {
        World.make();
        call = TestCall.open(database, "PROVISIONAL", "2026-06-30");
        asDelegateOf("CHE")
                .body("{\"memberState\":\"CHE\",\"units\":\"10\"}")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(201);
    }

    @Test
    void a_planned_ladder_shows_whom_it_would_reach_now() {
        reminders()
                .body("items.daysBefore", contains(60, 30, 14, 3))
                .body("items[0].status", equalTo("PLANNED"))
                .body("items[0].on", equalTo("2026-05-01"))
                .body("items[0].silentCount", equalTo(193));
    }

    @Test
    void a_reminder_falls_due_with_those_who_are_silent_and_fits_its_contract() throws SQLException {
        TestCall.endOn(database, call, "2025-12-29");

        var told = await().until(this::told, found -> !found.isEmpty()).getFirst();

        EventContracts.assertValid("contribution/call.reminder-due.v1", told);
        assertThat(JsonPath.from(told).getInt("daysBefore")).isEqualTo(14);
        assertThat(JsonPath.from(told).getList("silent")).hasSize(193).doesNotContain("CHE");
    }

    @Test
    void steps_that_were_missed_are_not_made_up_for() throws SQLException {
        TestCall.endOn(database, call, "2025-12-29");
        await().until(this::told, found -> !found.isEmpty());

        reminders().body("items.status", contains("MISSED", "MISSED", "DUE", "PLANNED"));
    }

    @Test
    void delegates_do_not_see_who_is_reminded() {
        asDelegateOf("CHE").get(API + "/calls/" + call + "/reminders").then().statusCode(403);
    }

    private ValidatableResponse reminders() {
        return asOfficer(Roles.OUTREACH_OFFICER)
                .get(API + "/calls/" + call + "/reminders")
                .then()
                .statusCode(200);
    }

    private List<String> told() {
        return Topics.records("contribution.call.v1").stream()
                .filter(fact -> "itu.contribution.call.reminder-due.v1"
                                .equals(fact.headers().get("ce_type"))
                        && call.equals(fact.key()))
                .map(Topics.Message::value)
                .toList();
    }
}
