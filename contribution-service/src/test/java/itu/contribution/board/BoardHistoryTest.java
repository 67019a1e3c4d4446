package itu.contribution.board;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** The report of March, made again in November. Andorra's name and its class in 2008-2011 are this test's own. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class BoardHistoryTest {
    private static final AtomicInteger SEQUENCE = new AtomicInteger(5_000);

    @Inject
    DataSource database;

    private BoardCall call;

    @BeforeEach
    void andorra_maintains_eight_units() throws SQLException {
        World.make();
        call = BoardCall.comparedWith(database, "2008-2011");
        record("8", "First");
        declare("8");
    }

    @Test
    void a_board_as_known_before_later_changes_is_the_same_byte_for_byte() {
        String march = asOfficer(Roles.AUDITOR).get(call.board()).path("asOf");
        var board = board(march, "application/json");
        var csv = board(march, "text/csv");

        declare("10");
        record("10", "Corrected");
        correctName("Principat d'Andorra (corrected)");
        tellStatus();

        assertThat(board(march, "application/json")).isEqualTo(board);
        assertThat(board(march, "text/csv")).isEqualTo(csv);
        assertThat(nowOf("name")).isEqualTo("Principat d'Andorra (corrected)");
        assertThat(nowOf("presentUnits")).isEqualTo("10");
        assertThat(nowOf("declaredUnits")).isEqualTo("10");
        assertThat(nowOf("statuses")).isEqualTo("[LLDC]");
    }

    @Test
    void the_board_at_a_day_leaves_out_what_came_later() {
        asOfficer(Roles.AUDITOR)
                .get(call.board() + "?validAt=2025-12-14")
                .then()
                .body("replies", equalTo(0))
                .body("validAt", equalTo("2025-12-14"))
                .body("timeLeft.days", equalTo(17));
    }

    @Test
    void the_names_known_at_an_instant_are_listed() {
        correctName("Andorra before");
        String then = asOfficer(Roles.AUDITOR).get(call.board()).path("asOf");

        correctName("Andorra after");

        asOfficer(Roles.INTEGRATOR)
                .get(API + "/member-states?limit=200&knownAt=" + then)
                .then()
                .body("items.find { it.code == 'AND' }.name", equalTo("Andorra before"))
                .body("items.size()", equalTo(194));
    }

    @Test
    void a_class_is_shown_with_every_version() {
        record("10", "Second");

        asOfficer(Roles.AUDITOR)
                .get(API + "/classes-of-contribution/2008-2011/AND")
                .then()
                .statusCode(200)
                .header("ETag", containsString("\""))
                .body("units", equalTo("10"))
                .body("versions[0].source", equalTo("Second"))
                .body("versions[0].supersededAt", equalTo(null))
                .body("versions[1].source", equalTo("First"))
                .body("versions[1].units", equalTo("8"));
    }

    @Test
    void the_class_known_at_an_instant_is_shown_without_what_came_later() {
        String then = asOfficer(Roles.AUDITOR).get(call.board()).path("asOf");

        record("10", "Second");

        asOfficer(Roles.AUDITOR)
                .get(API + "/classes-of-contribution/2008-2011/AND?knownAt=" + then)
                .then()
                .body("units", equalTo("8"))
                .body("versions[0].supersededAt", equalTo(null));
        asOfficer(Roles.AUDITOR)
                .get(API + "/classes-of-contribution?period=2008-2011&knownAt=" + then)
                .then()
                .body("items.find { it.contributor == 'AND' }.units", equalTo("8"));
    }

    @Test
    void classes_are_exported_in_the_columns_of_the_import() {
        var csv = asOfficer(Roles.AUDITOR)
                .accept("text/csv")
                .get(API + "/classes-of-contribution?period=2008-2011")
                .asString();

        assertThat(csv.lines().toList().getFirst())
                .startsWith("\ufeffcontributor,period,units,sixteenths,basis,source");
        assertThat(csv).contains("AND,2008-2011,8,128,SYNTHETIC,First,");
    }

    @Test
    void the_classes_of_a_day_are_those_of_its_period() {
        asOfficer(Roles.AUDITOR)
                .get(API + "/classes-of-contribution?validAt=2010-05-01&basis=SYNTHETIC&kind=MEMBER_STATE")
                .then()
                .body("items.find { it.contributor == 'AND' }.period", equalTo("2008-2011"));
    }

    @Test
    void knowledge_of_the_future_is_refused() {
        asOfficer(Roles.AUDITOR)
                .get(call.board() + "?knownAt=2031-01-01T00:00:00Z")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/known-at-in-future"));
    }

    @Test
    void an_instant_that_is_none_is_named() {
        asOfficer(Roles.AUDITOR)
                .get(call.board() + "?knownAt=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("knownAt"));
    }

    private byte[] board(String knownAt, String type) {
        return asOfficer(Roles.AUDITOR)
                .accept(type)
                .get(call.board() + "?knownAt=" + knownAt)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private String nowOf(String member) {
        return asOfficer(Roles.AUDITOR)
                .get(call.board())
                .jsonPath()
                .getString("rows.find { it.contributor == 'AND' }." + member);
    }

    private void declare(String units) {
        asDelegateOf("AND")
                .body("{\"memberState\":\"AND\",\"units\":\"%s\"}".formatted(units))
                .post(call.declarations())
                .then()
                .statusCode(201);
    }

    private static void record(String units, String source) {
        asOfficer(Roles.FINANCE_OFFICER)
                .contentType("text/csv")
                .body("contributor,period,units,basis,source\nAND,2008-2011,%s,SYNTHETIC,%s\n".formatted(units, source))
                .post(API + "/classes-of-contribution/imports")
                .then()
                .body("refused", equalTo(0));
    }

    private void correctName(String name) {
        tell("corrected", """
                {"memberState":"AND","iso2":"AD","names":{"ar":"%1$s","en":"%1$s","es":"%1$s","fr":"%1$s","ru":"%1$s","zh":"%1$s"},\
                "itudRegion":"EUR","administrativeRegion":"B"}""".formatted(name));
        await().until(() -> nowOf("name").equals(name));
    }

    private void tellStatus() {
        tell("development-status-recorded", "{\"memberState\":\"AND\",\"statuses\":[{\"status\":\"LLDC\"}]}");
        await().until(() -> nowOf("statuses").equals("[LLDC]"));
    }

    private static void tell(String fact, String payload) {
        Topics.send(
                "membership.member-state.v1",
                "AND",
                payload,
                Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "itu.membership.member-state." + fact + ".v1",
                        "ce_subject",
                        "AND",
                        "ce_time",
                        "2025-12-01T00:00:00Z",
                        "ce_sequence",
                        Integer.toString(SEQUENCE.incrementAndGet())));
    }
}
