package itu.contribution.calendar;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** A conference that opens on 2026-01-20: its provisional deadline is 2025-12-23, a week after the tests' business date. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class MovingConferenceTest {
    private String conference;
    private String call;

    @BeforeEach
    void schedule_a_conference_and_call_for_replies() {
        World.make();
        conference = scheduled("2026-01-20", "2026-02-06");
        call = announced("PROVISIONAL", "2025-11-01", Map.of("conference", conference));
    }

    @Test
    void the_preview_shows_each_deadline_before_and_after() {
        move("?validateOnly=true", "2026-01-27", "2026-02-13")
                .statusCode(200)
                .body(
                        "deadlines.before",
                        contains("2025-12-31", "2025-12-23", "2026-02-02", "2026-05-06", "2028-01-01"))
                .body(
                        "deadlines.after",
                        contains("2025-12-31", "2025-12-30", "2026-02-09", "2026-05-13", "2028-01-01"));
    }

    @Test
    void the_preview_shows_whom_an_earlier_deadline_makes_late() {
        declare("CHE");

        move("?validateOnly=true", "2026-01-05", "2026-01-23")
                .statusCode(200)
                .body("calls.id", contains(call))
                .body("calls[0].deadlineAfter", equalTo("2025-12-08"))
                .body("calls[0].statusBefore", equalTo("OPEN"))
                .body("calls[0].statusAfter", equalTo("CLOSED"))
                .body("calls[0].replied", contains("CHE"))
                .body("calls[0].becomeLate", contains("CHE"))
                .body("calls[0].comeInTime", empty())
                .body("addressees", equalTo(194))
                .body("replied", equalTo(1));
    }

    @Test
    void a_later_deadline_brings_late_replies_in_time() {
        move("", "2026-01-05", "2026-01-23").statusCode(201);
        declare("CHE");

        move("?validateOnly=true", "2026-01-27", "2026-02-13")
                .body("calls[0].comeInTime", contains("CHE"))
                .body("calls[0].becomeLate", empty());
    }

    @Test
    void a_preview_changes_nothing() {
        move("?validateOnly=true", "2026-01-27", "2026-02-13").statusCode(200);

        get("/conferences/" + conference).header("ETag", "\"1\"").body("opensOn", equalTo("2026-01-20"));
        get("/calls/" + call).body("deadline", equalTo("2025-12-23"));
    }

    @Test
    void the_act_answers_like_the_preview_and_the_call_moves_with_the_conference() {
        var preview =
                move("?validateOnly=true", "2026-01-27", "2026-02-13").extract().asString();

        var act = move("", "2026-01-27", "2026-02-13").statusCode(201).header("ETag", "\"2\"");

        assertThat(act.extract().asString()).isEqualTo(preview);
        get("/calls/" + call)
                .body("deadline", equalTo("2025-12-30"))
                .body("deadlineRule", equalTo("PROVISIONAL"))
                .body("deadlineHistory.deadline", contains("2025-12-23", "2025-12-30"))
                .body("deadlineHistory[1].change", equalTo("RESCHEDULED"))
                .body("deadlineHistory[1].reason", equalTo("The hall is not ready."));
    }

    @Test
    void a_deadline_set_by_hand_stays() {
        var fixed = announced("PROVISIONAL", "2025-11-01", Map.of("conference", conference, "deadline", "2025-12-20"));

        move("", "2026-01-27", "2026-02-13")
                .body("calls.id", contains(call))
                .body("callsKept.id", contains(fixed))
                .body("callsKept[0].deadline", equalTo("2025-12-20"));

        get("/calls/" + fixed).body("deadline", equalTo("2025-12-20"));
    }

    @Test
    void the_schedules_that_a_conference_had_stay_on_record() {
        move("", "2026-01-27", "2026-02-13");

        get("/conferences/" + conference + "/moves")
                .body("items.opensOn", contains("2026-01-20", "2026-01-27"))
                .body("items.kind", contains("SCHEDULED", "MOVED"))
                .body("items[1].decisionReference", equalTo("C25/99"));
    }

    @Test
    void what_was_not_known_yet_is_not_there() {
        get("/conferences/" + conference + "?knownAt=2025-12-14").statusCode(404);
        get("/conferences/" + conference + "/deadlines?knownAt=2025-12-15").statusCode(200);
        get("/conferences/PP-26?knownAt=2025-06-30").statusCode(200).body("opensOn", equalTo("2026-11-09"));
    }

    @Test
    void whoever_read_an_older_version_does_not_move_it() {
        move("", "2026-01-27", "2026-02-13");

        asOfficer(Roles.CONFERENCE_SECRETARY)
                .header("If-Match", "\"1\"")
                .body(dates("2026-02-03", "2026-02-20"))
                .post(API + "/conferences/" + conference + "/moves")
                .then()
                .statusCode(412);
    }

    @Test
    void a_move_needs_the_version_read() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body(dates("2026-02-03", "2026-02-20"))
                .post(API + "/conferences/" + conference + "/moves?validateOnly=true")
                .then()
                .statusCode(428);
    }

    @Test
    void no_conference_moves_into_the_past() {
        move("", "2025-12-01", "2025-12-10")
                .statusCode(422)
                .body("errors.pointer", contains("/opensOn", "/closesOn"))
                .body("errors.code", contains("in-the-past", "in-the-past"));
    }

    @Test
    void a_move_to_the_same_dates_is_none() {
        move("", "2026-01-20", "2026-02-06").statusCode(422).body("errors.code", contains("nothing-changes"));
    }

    @Test
    void a_call_must_not_open_after_its_deadline() {
        announced("PROVISIONAL", "2025-12-20", Map.of("conference", conference));

        move("", "2026-01-05", "2026-01-23")
                .statusCode(409)
                .body("opensOn", equalTo("2025-12-20"))
                .body("deadline", equalTo("2025-12-08"));
    }

    @Test
    void the_day_that_the_conference_fixes_for_definitive_choices_moves_its_call() {
        var definitive = announced("DEFINITIVE", "2026-01-20", Map.of("conference", conference));

        fix("2026-01-30")
                .statusCode(201)
                .body("after.definitiveOn", equalTo("2026-01-30"))
                .body("calls.id", contains(definitive));

        get("/calls/" + definitive).body("deadline", equalTo("2026-01-30"));
    }

    @Test
    void no_day_after_the_monday_of_the_final_week_is_fixed() {
        fix("2026-02-03")
                .statusCode(422)
                .body("errors.code", contains("definitive-date-too-late"))
                .body("errors[0].detail", containsString("2026-02-02"));
    }

    @Test
    void the_facts_fit_their_contracts() {
        fix("2026-01-30");
        move("", "2026-01-27", "2026-02-13");

        assertContract("conference", "definitive-date-fixed", conference);
        assertContract("conference", "moved", conference);
        assertContract("call", "rescheduled", call);
    }

    @Test
    void a_call_of_sector_members_follows_the_closing() {
        var members =
                announced("DEFINITIVE", "2026-02-07", Map.of("conference", conference, "addressees", "SECTOR_MEMBERS"));

        move("", "2026-01-20", "2026-02-13").body("calls.id", hasSize(1)).body("calls[0].id", equalTo(members));

        get("/calls/" + members).body("deadline", equalTo("2026-05-13"));
    }

    private static void assertContract(String aggregate, String what, String subject) {
        var event = aggregate + "." + what + ".v1";
        var fact = facts("contribution." + aggregate + ".v1", "itu.contribution." + event, subject)
                .getFirst();
        EventContracts.assertValid("contribution/" + event, fact.value());
        assertThat(fact.key()).isEqualTo(subject);
    }

    private void declare(String memberState) {
        asDelegateOf(memberState)
                .body(Map.of("memberState", memberState, "units", "10"))
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(201);
    }

    private ValidatableResponse move(String query, String opensOn, String closesOn) {
        return change("/conferences/" + conference, "/moves" + query, dates(opensOn, closesOn));
    }

    private ValidatableResponse fix(String day) {
        return change(
                "/conferences/" + conference,
                "/definitive-dates",
                Map.of("day", day, "reason", "Fixed in plenary.", "decisionReference", "PP26/1"));
    }

    private static Map<String, String> dates(String opensOn, String closesOn) {
        return Map.of(
                "opensOn",
                opensOn,
                "closesOn",
                closesOn,
                "reason",
                "The hall is not ready.",
                "decisionReference",
                "C25/99");
    }
}
