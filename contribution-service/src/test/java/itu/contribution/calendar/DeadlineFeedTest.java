package itu.contribution.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static io.restassured.RestAssured.given;
import static itu.contribution.World.API;
import static itu.contribution.calendar.TestCalendar.announced;
import static itu.contribution.calendar.TestCalendar.change;
import static itu.contribution.calendar.TestCalendar.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DeadlineFeedTest {
    @Test
    void anybody_subscribes_to_the_deadlines_of_a_conference() {
        var event = event(calendar(feed("/conferences/PP-26/deadlines.ics")), "pp-26.provisional");

        assertThat(value(event, Property.DTSTART)).isEqualTo("20261012");
        assertThat(value(event, Property.DTEND)).isEqualTo("20261013");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20250101T000000Z");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("PP-26: provisional classes (CS 161C)");
    }

    @Test
    void a_calendar_holds_to_the_standard() {
        assertThat(calendar(feed("/deadlines.ics")).validate().hasErrors()).isFalse();
    }

    @Test
    void a_calendar_client_names_its_language_in_the_address() {
        var answer = feed("/conferences/PP-26/deadlines.ics?language=fr").header("Content-Language", "fr");

        assertThat(value(event(calendar(answer), "pp-26.provisional"), Property.SUMMARY))
                .isEqualTo("PP-26 : classes provisoires (CS 161C)");
    }

    @Test
    void a_browser_gets_the_language_it_asks_for() {
        given().header("Accept-Language", "ru")
                .get(API + "/deadlines.ics")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .header("Content-Language", "ru")
                .body(containsString("X-WR-CALNAME:Сроки по классам взносов"));
    }

    @Test
    void an_unknown_language_is_refused_by_name() {
        given().get(API + "/deadlines.ics?language=tlh")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("language"));
    }

    @Test
    void an_entry_keeps_its_name_and_counts_up_when_the_conference_moves() {
        var conference = scheduled("2026-11-09", "2026-11-27");
        move(conference);

        var event = event(
                calendar(feed("/conferences/" + conference + "/deadlines.ics")),
                conference.toLowerCase(Locale.ROOT) + ".definitive");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20261130");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void an_unchanged_calendar_is_not_sent_again() {
        var tag = feed("/conferences/PP-26/deadlines.ics")
                .header("Cache-Control", containsString("max-age=900"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get(API + "/conferences/PP-26/deadlines.ics")
                .then()
                .statusCode(304);
    }

    @Test
    void a_call_is_in_the_calendar_from_the_day_it_opens() {
        var conference = scheduled("2026-01-20", "2026-02-06");
        var open = announced("PROVISIONAL", "2025-12-15", Map.of("conference", conference));
        var planned = announced("DEFINITIVE", "2026-01-20", Map.of("conference", conference));

        feed("/conferences/" + conference + "/deadlines.ics")
                .body(containsString("UID:call." + open.toLowerCase(Locale.ROOT) + "@"))
                .body(not(containsString(planned.toLowerCase(Locale.ROOT))));
    }

    private static void move(String conference) {
        change(
                        "/conferences/" + conference,
                        "/moves",
                        Map.of(
                                "opensOn", "2026-11-16",
                                "closesOn", "2026-12-04",
                                "reason", "The hall is not ready.",
                                "decisionReference", "C26/99"))
                .statusCode(201);
    }

    private static ValidatableResponse feed(String path) {
        return given().get(API + path).then().statusCode(200);
    }

    private static Calendar calendar(ValidatableResponse answer) {
        try {
            return new CalendarBuilder().build(new StringReader(answer.extract().asString()));
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }

    private static VEvent event(Calendar calendar, String uid) {
        return calendar.<CalendarComponent>getComponents().stream()
                .filter(VEvent.class::isInstance)
                .map(VEvent.class::cast)
                .filter(event -> value(event, Property.UID).startsWith(uid + "@"))
                .reduce((one, other) -> {
                    throw new AssertionError("two entries " + uid);
                })
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }
}
