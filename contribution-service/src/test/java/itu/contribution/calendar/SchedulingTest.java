package itu.contribution.calendar;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asOfficer;
import static itu.contribution.calendar.TestCalendar.conference;
import static itu.contribution.calendar.TestCalendar.facts;
import static itu.contribution.calendar.TestCalendar.get;
import static itu.contribution.calendar.TestCalendar.newConferenceId;
import static itu.contribution.calendar.TestCalendar.post;
import static itu.contribution.calendar.TestCalendar.scheduled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class SchedulingTest {
    @Test
    void the_conference_of_2026_stands_with_its_deadlines_provisions_and_days_left() {
        get("/conferences/PP-26/deadlines")
                .statusCode(200)
                .body(
                        "items.code",
                        contains(
                                "EARLY_PROVISIONAL", "PROVISIONAL", "DEFINITIVE", "SECTOR_MEMBERS", "ENTRY_INTO_FORCE"))
                .body("items.day", contains("2025-12-31", "2026-10-12", "2026-11-23", "2027-02-27", "2028-01-01"))
                .body("items.provision", contains("Decision 5", "CS 161C", "CS 161E", "CS 161H", "CS 163"))
                .body("items.daysLeft", contains(16, 301, 343, 439, 747));
    }

    @Test
    void sentences_come_in_the_readers_language() {
        asOfficer(Roles.INTEGRATOR)
                .header("Accept-Language", "fr")
                .get(API + "/conferences/PP-26/deadlines")
                .then()
                .body("items[1].sentence", containsString("quatre semaines avant l'ouverture de PP-26 (CS 161C)"));
    }

    @Test
    void a_conference_is_shown_as_it_was_scheduled() {
        var id = scheduled("2026-11-09", "2026-11-27");

        get("/conferences/" + id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("place", equalTo("Nowhere"))
                .body("name", equalTo("Synthetic conference"))
                .body("zone", equalTo("Europe/Zurich"));
    }

    @Test
    void a_rehearsal_schedules_nothing() {
        var id = newConferenceId();

        post("/conferences?validateOnly=true", conference(id, "2026-11-09", "2026-11-27"))
                .statusCode(200);

        get("/conferences/" + id).statusCode(404);
    }

    @Test
    void every_fault_of_the_dates_is_named_with_its_provision() {
        post("/conferences", conference(newConferenceId(), "2028-03-10", "2028-03-08"))
                .statusCode(422)
                .body("errors.code", contains("closes-before-opening", "period-begun-before-closing"))
                .body("errors[1].detail", containsString("CS 163"));
    }

    @Test
    void an_unknown_period_or_zone_and_a_missing_english_name_are_named() {
        var body = conference(newConferenceId(), "2026-11-09", "2026-11-27");
        body.putAll(Map.of("period", "2032-2035", "zone", "Mars/Olympus", "names", Map.of("fr", "Conférence")));

        post("/conferences", body).statusCode(422).body("errors.pointer", contains("/zone", "/names/en", "/period"));
    }

    @Test
    void an_id_is_given_once() {
        var id = scheduled("2026-11-09", "2026-11-27");

        post("/conferences", conference(id, "2026-11-09", "2026-11-27"))
                .statusCode(409)
                .body("conference", equalTo(id));
    }

    @Test
    void the_fact_fits_its_contract() {
        var id = scheduled("2026-11-09", "2026-11-27");

        var fact = facts("contribution.conference.v1", "itu.contribution.conference.scheduled.v1", id)
                .getFirst();
        EventContracts.assertValid("contribution/conference.scheduled.v1", fact.value());
    }
}
