package itu.contribution.settlement;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import itu.contribution.World;
import itu.contribution.declaration.TestCall;
import itu.contribution.units.ContributoryUnits;
import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/**
 * A larger reduction that is phased in over 2028-2031, from the authorization to the class of each year. The State and its
 * figures are invented; each step leans on those before it.
 */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PhasedReductionTest {
    private static final String STATE = "ARE";

    @Inject
    DataSource database;

    private String call;

    @BeforeEach
    void make_the_world() {
        World.make();
    }

    @Test
    @Order(1)
    void the_conference_authorizes_one_unit_in_three_steps() {
        String id = with("first")
                .body("""
                        {"memberState":"ARE","period":"2028-2031","body":"PP","reference":"Synthetic PP/9","date":"2025-12-01",\
                        "lowestUnits":"1","circumstances":"Invented for a test","phasingPlan":[{"year":2028,"units":"3"},\
                        {"year":2029,"units":"2"},{"year":2030,"units":"1"}]}""")
                .post(API + "/authorizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        with("second")
                .header("If-Match", "\"0\"")
                .post(API + "/authorizations/" + id + "/approvals")
                .then()
                .statusCode(200);
    }

    @Test
    @Order(2)
    void the_choices_show_the_plan() throws SQLException {
        call = TestCall.open(database, "DEFINITIVE", "2025-12-31");

        asDelegateOf(STATE)
                .get(API + "/member-states/ARE/choices?call=" + call)
                .then()
                .body("lowestAllowed", equalTo("1"))
                .body("authorization.phasingPlan.year", contains(2028, 2029, 2030))
                .body("authorization.phasingPlan.units", contains("3", "2", "1"));
    }

    @Test
    @Order(3)
    void the_definitive_choice_cites_it() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body("""
                        {"memberState":"ARE","units":"1","channel":"LETTER","documentReference":"Letter 9",\
                        "receivedOn":"2025-12-03","signatory":{"name":"Invented","title":"Minister"}}""")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(201)
                .body("units", equalTo("1"))
                .body("authorization.reference", equalTo("Synthetic PP/9"))
                .body("authorization.phasingPlan.units", contains("3", "2", "1"));
    }

    @Test
    @Order(4)
    void each_year_of_the_period_has_the_units_of_the_plan() throws SQLException {
        TestCall.endOn(database, call, "2025-12-14");

        await().until(
                        () -> years().stream().map(PhasedReductionTest::unitsOn).toList(),
                        List.of("3", "3", "2", "2", "1", "1", "1")::equals);
    }

    @Test
    @Order(5)
    void the_units_of_the_years_go_down_by_the_steps_of_the_plan() {
        var totals = asOfficer(Roles.FINANCE_OFFICER)
                .get(API + "/periods/2028-2031/unit-totals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("years.memberStates.units")
                .stream()
                .map(ContributoryUnits::parse)
                .toList();

        var first = totals.getFirst();
        assertThat(totals)
                .containsExactly(
                        first,
                        first.minus(ContributoryUnits.whole(1)),
                        first.minus(ContributoryUnits.whole(2)),
                        first.minus(ContributoryUnits.whole(2)));
    }

    @Test
    @Order(6)
    void the_history_shows_the_steps_with_their_source() {
        asDelegateOf(STATE)
                .get(API + "/classes-of-contribution/2028-2031/ARE")
                .then()
                .body("units", equalTo("3"))
                .body("versions[0].units", equalTo("3"))
                .body("versions[0].steps.validFrom", contains("2029-01-01", "2030-01-01"))
                .body("versions[0].steps.units", contains("2", "1"));
    }

    @Test
    @Order(7)
    void the_class_is_told_with_all_its_steps() {
        var told = await().until(
                        () -> Topics.records("contribution.class-of-contribution.v1").stream()
                                .filter(fact ->
                                        "2028-2031/ARE".equals(fact.headers().get("ce_subject")))
                                .map(Topics.Message::value)
                                .filter(fact -> fact.contains("Synthetic PP/9"))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();

        EventContracts.assertValid("contribution/class-of-contribution.recorded.v1", told);
        assertThat(told).contains("\"validFrom\":\"2029-01-01\"", "\"validFrom\":\"2030-01-01\"");
    }

    @Test
    @Order(8)
    void the_class_that_the_period_ends_with_is_what_the_next_choice_starts_from() {
        asDelegateOf(STATE)
                .get(API + "/member-states/ARE/choices?period=2028-2031")
                .then()
                .body("presentUnits", equalTo("1"));
    }

    private static List<String> years() {
        return List.of(
                "2028-01-01", "2028-12-31", "2029-01-01", "2029-12-31", "2030-01-01", "2031-06-30", "2031-12-31");
    }

    private static String unitsOn(String day) {
        return asOfficer(Roles.FINANCE_OFFICER)
                .get(API + "/classes-of-contribution?limit=200&validAt=" + day)
                .jsonPath()
                .get("items.find { it.memberState == 'ARE' }.units");
    }

    private static RequestSpecification with(String person) {
        return World.with(Tokens.of(person, Roles.CONFERENCE_SECRETARY));
    }
}
