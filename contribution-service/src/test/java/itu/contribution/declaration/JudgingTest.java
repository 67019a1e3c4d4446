package itu.contribution.declaration;

import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** The rules at work on declarations, where the facts of the record decide. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class JudgingTest {
    @Inject
    DataSource database;

    @BeforeEach
    void make_the_world() {
        World.make();
    }

    @Test
    void a_state_that_left_the_list_may_not_even_keep_a_low_class() throws SQLException {
        var call = callFor2024("DEFINITIVE");
        record("STP", "1/8");

        byLetter(call, "STP", "1/8", "2024-12-13")
                .statusCode(422)
                .body("type", equalTo("/problems/class-not-allowed"))
                .body("provision", equalTo("CV 468A"))
                .body("current", equalTo("1/8"))
                .body("minimumAllowed", equalTo("1/4"));
    }

    @Test
    void on_its_last_day_on_the_list_it_may() throws SQLException {
        var call = callFor2024("DEFINITIVE");
        record("STP", "1/8");

        byLetter(call, "STP", "1/8", "2024-12-12").statusCode(201).body("warnings", empty());
    }

    @Test
    void the_limit_of_a_state_that_left_the_list_still_counts_from_its_present_class() throws SQLException {
        var call = callFor2024("PROVISIONAL");
        record("STP", "1/2");

        byLetter(call, "STP", "1/16", "2024-12-13")
                .statusCode(201)
                .body("warnings.provision", containsInAnyOrder("CV 468A", "CS 165"))
                .body("warnings.minimumAllowed", contains("1/4", "1/4"));
    }

    @Test
    void determined_by_the_council_it_may_keep_it() throws SQLException {
        var call = callFor2024("DEFINITIVE");
        record("GNQ", "1/8");
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body("{\"memberState\":\"GNQ\",\"decision\":\"Synthetic C24/1\",\"validFrom\":\"2024-06-01\"}")
                .post(API + "/low-class-determinations")
                .then()
                .statusCode(201);

        byLetter(call, "GNQ", "1/8", "2024-06-01").statusCode(201).body("warnings", empty());
    }

    @Test
    void a_larger_reduction_is_refused_at_the_definitive_stage_with_every_breach() throws SQLException {
        var call = TestCall.open(database, "DEFINITIVE", "2026-11-23");

        declare(call, "GRC", "1/8")
                .statusCode(422)
                .body("errors.code", contains("low-class", "reduction-limit"))
                .body("provision", equalTo("CS 165"));
    }

    @Test
    void authorized_it_stands_at_the_definitive_stage_and_cites_body_reference_and_date() throws SQLException {
        var call = TestCall.open(database, "DEFINITIVE", "2026-11-23");
        var id = authorize("ITA", "5");

        declare(call, "ITA", "5")
                .statusCode(201)
                .body("warnings", empty())
                .body("edition", equalTo("PP-10"))
                .body("authorization.id", equalTo(id))
                .body("authorization.body", equalTo("PP"))
                .body("authorization.reference", equalTo("Synthetic PP/2"))
                .body("authorization.date", equalTo("2025-12-02"));
        declare(call, "ITA", "4").statusCode(422).body("minimumAllowed", equalTo("5"));
    }

    @Test
    void what_needs_no_authorization_cites_none() throws SQLException {
        var call = TestCall.open(database, "DEFINITIVE", "2026-11-23");
        authorize("DEU", "10");

        declare(call, "DEU", "25").statusCode(201).body("authorization", nullValue());
    }

    @Test
    void a_stored_declaration_still_cites_its_authorization() throws SQLException {
        var call = TestCall.open(database, "DEFINITIVE", "2026-11-23");
        authorize("JPN", "10");
        String id = declare(call, "JPN", "10").extract().path("id");

        asDelegateOf("JPN")
                .get(API + "/declarations/" + id)
                .then()
                .body("authorization.reference", equalTo("Synthetic PP/2"));
    }

    @Test
    void a_fraction_above_the_scale_is_no_class() throws SQLException {
        var call = TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-31");

        declare(call, "CHE", "40 1/2")
                .statusCode(422)
                .body("type", equalTo("/problems/class-not-on-scale"))
                .body("provision", equalTo("CV 469"));
    }

    @Test
    void a_whole_number_above_the_scale_stands() throws SQLException {
        var call = TestCall.open(database, "DEFINITIVE", "2026-11-23");

        declare(call, "CHE", "41").statusCode(201).body("outcome", equalTo("INCREASE"));
    }

    private String callFor2024(String stage) throws SQLException {
        var slug = "JUDGING-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into call (slug, reference, period, present_period, stage, opens_on, deadline, zone, source)
                        values (?, ?, '2024-2027', '2020-2023', ?, '2024-01-01', '2099-12-31', 'Europe/Zurich', 'test')""")) {
            insert.setString(1, slug);
            insert.setString(2, slug);
            insert.setString(3, stage);
            insert.executeUpdate();
        }
        return slug;
    }

    private static void record(String memberState, String units) {
        asOfficer(Roles.FINANCE_OFFICER)
                .contentType("text/csv")
                .body("contributor,period,units,basis\n%s,2020-2023,%s,SYNTHETIC\n".formatted(memberState, units))
                .post(API + "/classes-of-contribution/imports")
                .then()
                .body("refused", equalTo(0));
    }

    private static ValidatableResponse byLetter(String call, String memberState, String units, String receivedOn) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .body("""
                        {"memberState":"%s","units":"%s","channel":"LETTER","documentReference":"Letter 1","receivedOn":"%s",\
                        "signatory":{"name":"Minister","title":"Minister (invented)"}}""".formatted(memberState, units, receivedOn))
                .post(API + "/calls/" + call + "/declarations")
                .then();
    }

    private static ValidatableResponse declare(String call, String memberState, String units) {
        return asDelegateOf(memberState)
                .body("{\"memberState\":\"%s\",\"units\":\"%s\"}".formatted(memberState, units))
                .post(API + "/calls/" + call + "/declarations")
                .then();
    }

    private static String authorize(String memberState, String units) {
        String id = World.with(Tokens.of("first", Roles.CONFERENCE_SECRETARY))
                .body("""
                        {"memberState":"%s","period":"2028-2031","body":"PP","reference":"Synthetic PP/2","date":"2025-12-02",\
                        "lowestUnits":"%s","circumstances":"Invented for a test"}""".formatted(memberState, units))
                .post(API + "/authorizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        World.with(Tokens.of("second", Roles.CONFERENCE_SECRETARY))
                .header("If-Match", "\"0\"")
                .post(API + "/authorizations/" + id + "/approvals")
                .then()
                .statusCode(200);
        return id;
    }
}
