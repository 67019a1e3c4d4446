package itu.platform.time;

import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.note.NoteClient;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.get;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ClockTest {
    private static final String CLOCK = "/api/test/v1/clock";

    @Inject
    BusinessClock clock;

    @AfterEach
    void back_to_the_calendar() {
        clock.reset();
    }

    @Test
    void an_administrator_moves_the_date_and_every_answer_says_so() {
        NoteClient.as(Tokens.of("admin", Roles.ADMINISTRATOR))
                .body(Map.of("businessDate", "2027-03-28"))
                .put(CLOCK)
                .then()
                .statusCode(200)
                .body("businessDate", equalTo("2027-03-28"))
                .body("moved", equalTo(true));
        get(NoteClient.NOTES).then().header("Business-Date", "2027-03-28");
    }

    @Test
    void a_date_that_is_the_calendars_is_not_mentioned() {
        get(CLOCK).then().statusCode(200).header("Business-Date", nullValue()).body("zone", equalTo("Europe/Zurich"));
    }

    @Test
    void nobody_else_moves_the_date() {
        NoteClient.officer()
                .body(Map.of("businessDate", "2027-03-28"))
                .put(CLOCK)
                .then()
                .statusCode(403);
        assertThat(clock.moved()).isFalse();
    }

    @Test
    void a_moved_clock_keeps_running() {
        clock.move(LocalDate.of(2027, 10, 31));
        var before = clock.instant();

        await().untilAsserted(() -> assertThat(clock.instant()).isAfter(before));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2027, 10, 31));
    }
}
