package itu.contribution.calendar;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static itu.contribution.calendar.TestCalendar.announced;
import static itu.contribution.calendar.TestCalendar.change;
import static itu.contribution.calendar.TestCalendar.facts;
import static itu.contribution.calendar.TestCalendar.get;
import static itu.contribution.calendar.TestCalendar.scheduled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** A call whose deadline, 2025-12-10, has passed on the tests' business date, 2025-12-15. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ExtendingCallTest {
    private String call;

    @BeforeEach
    void announce_a_call_that_has_closed() {
        World.make();
        call = announced("PROVISIONAL", "2025-11-01", Map.of("deadline", "2025-12-10"));
        facts("contribution.call.v1", "itu.contribution.call.closed.v1", call);
    }

    @Test
    void the_preview_shows_the_late_replies_that_come_in_time() {
        asDelegateOf("CHE")
                .body(Map.of("memberState", "CHE", "units", "10"))
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(201);

        change("/calls/" + call, "/extensions?validateOnly=true", until("2025-12-20"))
                .statusCode(200)
                .body("comeInTime", contains("CHE"))
                .body("addressees", equalTo(194))
                .body("statusBefore", equalTo("CLOSED"))
                .body("statusAfter", equalTo("OPEN"));
    }

    @Test
    void an_extension_opens_the_call_again_and_keeps_what_was() {
        change("/calls/" + call, "/extensions", until("2025-12-20")).statusCode(201);

        get("/calls/" + call)
                .body("status", equalTo("OPEN"))
                .body("deadlineHistory.deadline", contains("2025-12-10", "2025-12-20"))
                .body("deadlineHistory[1].reason", equalTo("Several administrations asked for more time."));
    }

    @Test
    void a_deadline_is_not_extended_to_a_day_that_has_passed() {
        change("/calls/" + call, "/extensions", until("2025-12-14"))
                .statusCode(422)
                .body("errors.code", contains("in-the-past"));
    }

    @Test
    void an_extension_is_no_shortening() {
        change("/calls/" + call, "/extensions", until("2025-12-10"))
                .statusCode(422)
                .body("errors.code", contains("no-extension", "in-the-past"));
    }

    @Test
    void beyond_the_provisions_day_a_decision_must_be_named() {
        var conference = scheduled("2026-01-20", "2026-02-06");
        var bound = announced("PROVISIONAL", "2025-11-01", Map.of("conference", conference));

        change("/calls/" + bound, "/extensions", until("2025-12-30"))
                .statusCode(422)
                .body("errors.code", contains("decision-missing"));
        change(
                        "/calls/" + bound,
                        "/extensions",
                        Map.of("deadline", "2025-12-30", "reason", "Decided.", "decisionReference", "C25/100"))
                .statusCode(201);
        get("/calls/" + bound).body("deadlineRule", nullValue());
    }

    @Test
    void whoever_read_an_older_version_does_not_extend() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .header("If-Match", "\"1\"")
                .body(until("2025-12-20"))
                .post(API + "/calls/" + call + "/extensions")
                .then()
                .statusCode(412);
    }

    @Test
    void the_fact_fits_its_contract() {
        change("/calls/" + call, "/extensions", until("2025-12-20"));

        var fact = facts("contribution.call.v1", "itu.contribution.call.extended.v1", call)
                .getFirst();
        EventContracts.assertValid("contribution/call.extended.v1", fact.value());
    }

    private static Map<String, String> until(String deadline) {
        return Map.of("deadline", deadline, "reason", "Several administrations asked for more time.");
    }
}
