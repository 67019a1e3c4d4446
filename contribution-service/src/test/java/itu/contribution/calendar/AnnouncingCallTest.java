package itu.contribution.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;

import static itu.contribution.calendar.TestCalendar.announced;
import static itu.contribution.calendar.TestCalendar.call;
import static itu.contribution.calendar.TestCalendar.facts;
import static itu.contribution.calendar.TestCalendar.get;
import static itu.contribution.calendar.TestCalendar.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class AnnouncingCallTest {
    @Test
    void a_call_without_a_deadline_takes_the_conferences() {
        post("/calls", call("PROVISIONAL", "2026-06-01", Map.of("conference", "PP-26")))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", matchesPattern(".*/api/contributions/v1/calls/DM-90-[0-9]+"))
                .body("deadline", equalTo("2026-10-12"))
                .body("deadlineRule", equalTo("PROVISIONAL"))
                .body("addressees", equalTo("MEMBER_STATES"))
                .body("status", equalTo("PLANNED"))
                .body("open", equalTo(false))
                .body("daysLeft", equalTo(301));
    }

    @Test
    void a_call_with_a_deadline_of_its_own_does_not_follow_the_conference() {
        post("/calls", call("PROVISIONAL", "2025-11-01", Map.of("conference", "PP-26", "deadline", "2026-10-01")))
                .statusCode(201)
                .body("deadline", equalTo("2026-10-01"))
                .body("deadlineRule", nullValue())
                .body("status", equalTo("OPEN"));
    }

    @Test
    void sector_members_are_asked_until_three_months_after_the_closing() {
        post("/calls", call("DEFINITIVE", "2026-11-28", Map.of("conference", "PP-26", "addressees", "SECTOR_MEMBERS")))
                .statusCode(201)
                .body("deadline", equalTo("2027-02-27"));
    }

    @Test
    void sector_members_are_not_asked_before_the_definitive_stage() {
        post("/calls", call("PROVISIONAL", "2026-06-01", Map.of("conference", "PP-26", "addressees", "SECTOR_MEMBERS")))
                .statusCode(422)
                .body("errors.code", contains("stage-not-for-sector-members"))
                .body("errors[0].detail", containsString("CS 161H"));
    }

    @Test
    void every_fault_is_named() {
        post(
                        "/calls",
                        call(
                                "PROVISIONAL",
                                "2026-06-01",
                                Map.of(
                                        "reference", "Letter 7",
                                        "period", "2020-2023",
                                        "zone", "Mars/Olympus",
                                        "conference", "PP-99",
                                        "deadline", "2026-05-31")))
                .statusCode(422)
                .body(
                        "errors.code",
                        contains(
                                "unknown-reference-style",
                                "present-period-not-before",
                                "unknown-conference",
                                "unknown-zone",
                                "opens-after-deadline"));
    }

    @Test
    void a_call_for_another_period_than_the_conferences_is_refused() {
        post(
                        "/calls",
                        call(
                                "PROVISIONAL",
                                "2026-06-01",
                                Map.of("conference", "PP-26", "period", "2024-2027", "presentPeriod", "2020-2023")))
                .statusCode(422)
                .body("errors.code", contains("conference-of-another-period"));
    }

    @Test
    void no_deadline_lies_beyond_the_provisions_day() {
        post("/calls", call("DEFINITIVE", "2026-11-09", Map.of("conference", "PP-26", "deadline", "2026-11-24")))
                .statusCode(422)
                .body("errors.code", contains("deadline-beyond-provision"))
                .body("errors[0].detail", containsString("2026-11-23"));
    }

    @Test
    void a_call_without_conference_needs_a_deadline() {
        post("/calls", call("PROVISIONAL", "2026-06-01", Map.of()))
                .statusCode(422)
                .body("errors.code", contains("deadline-missing"));
    }

    @Test
    void a_reference_is_given_once() {
        var call = call("PROVISIONAL", "2026-06-01", Map.of("conference", "PP-26"));
        post("/calls", call).statusCode(201);

        post("/calls", call).statusCode(409).body("call", equalTo(call.get("reference")));
    }

    @Test
    void a_rehearsal_announces_nothing() {
        String id = post("/calls?validateOnly=true", call("PROVISIONAL", "2026-06-01", Map.of("conference", "PP-26")))
                .statusCode(200)
                .extract()
                .path("id");

        get("/calls/" + id).statusCode(404);
    }

    @Test
    void calls_are_listed_by_their_status_stage_and_period() {
        var open = announced("PROVISIONAL", "2025-12-01", Map.of("deadline", "2025-12-15"));
        var planned = announced("PROVISIONAL", "2025-12-16", Map.of("deadline", "2025-12-30"));
        var closed = announced("PROVISIONAL", "2025-12-01", Map.of("deadline", "2025-12-14"));

        get("/calls?limit=200&stage=PROVISIONAL&period=2028-2031&status=OPEN")
                .body("items.id", hasItem(open))
                .body("items.id", not(hasItem(planned)))
                .body("items.id", not(hasItem(closed)))
                .body("items.status", everyItem(equalTo("OPEN")))
                .body("items.stage", everyItem(equalTo("PROVISIONAL")));
        get("/calls?limit=200&status=PLANNED").body("items.id", hasItem(planned));
        get("/calls?limit=200&status=CLOSED").body("items.id", hasItem(closed));
        get("/calls?limit=200&period=2024-2027").body("items.id", not(hasItem(open)));
    }

    @Test
    void pages_join_without_gap_or_overlap() {
        announced("PROVISIONAL", "2025-12-01", Map.of("deadline", "2025-12-20"));
        announced("PROVISIONAL", "2025-12-01", Map.of("deadline", "2025-12-20"));
        announced("PROVISIONAL", "2025-12-01", Map.of("deadline", "2025-12-21"));
        List<String> all = get("/calls?limit=200").extract().path("items.id");

        var first = get("/calls?limit=2").extract();
        List<String> joined = new ArrayList<>(first.<List<String>>path("items.id"));
        joined.addAll(
                get("/calls?limit=198&cursor=" + first.path("next")).extract().path("items.id"));

        assertThat(joined).isEqualTo(all);
    }

    @Test
    void an_unknown_status_is_refused_by_name() {
        get("/calls?status=AJAR").statusCode(400).body("errors[0].pointer", equalTo("status"));
    }

    @Test
    void the_fact_fits_its_contract() {
        var id = announced("PROVISIONAL", "2026-06-01", Map.of("conference", "PP-26"));

        var fact = facts("contribution.call.v1", "itu.contribution.call.announced.v1", id)
                .getFirst();
        EventContracts.assertValid("contribution/call.announced.v1", fact.value());
    }
}
