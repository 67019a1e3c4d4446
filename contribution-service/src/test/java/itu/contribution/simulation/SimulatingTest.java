package itu.contribution.simulation;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.contribution.World;
import itu.contribution.period.TestPeriod;
import itu.local.test.SuiteInfrastructure;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class SimulatingTest {
    private static final String AT_318_000 = "\"unitAmount\":{\"amount\":\"318000.00\",\"currency\":\"CHF\"}";

    @Inject
    DataSource database;

    private String call;

    @BeforeEach
    void open_a_call() throws SQLException {
        World.make();
        call = WhatIfCall.open(database, "MEMBER_STATES");
    }

    @Test
    void while_all_keep_their_class_the_units_and_the_revenue_stay() {
        simulate(AT_318_000)
                .statusCode(200)
                .body("total.memberStates", equalTo(194))
                .body("total.units", equalTo("343 1/16"))
                .body("total.change", equalTo("0"))
                .body("total.maintain", equalTo(194))
                .body("revenue.yearly.total.amount", equalTo("109093875.00"))
                .body("revenue.period.total.amount", equalTo("436375500.00"))
                .body("revenue.presentYearly.amount", equalTo("109093875.00"))
                .body("revenue.changeOfYearly.amount", equalTo("0.00"))
                .body("states", hasSize(194))
                .body("edition", equalTo("PP-10"));
    }

    @Test
    void a_reply_counts_before_an_assumption_and_a_named_change_before_the_reply() {
        asDelegateOf("CHE").body("{\"memberState\":\"CHE\",\"units\":\"12\"}").post(declarations());
        asDelegateOf("KEN").body("{\"memberState\":\"KEN\",\"units\":\"1\"}").post(declarations());

        simulate("\"silent\":{\"otherwise\":\"LOWEST_LAWFUL\"},\"changes\":{\"KEN\":\"3\"}")
                .body("states.find { it.memberState == 'CHE' }.units", equalTo("12"))
                .body("states.find { it.memberState == 'CHE' }.outcome", equalTo("INCREASE"))
                .body("states.find { it.memberState == 'CHE' }.origin", equalTo("ANNOUNCED"))
                .body("states.find { it.memberState == 'KEN' }.units", equalTo("3"))
                .body("states.find { it.memberState == 'KEN' }.origin", equalTo("CHANGED"))
                .body("byOrigin.find { it.origin == 'ASSUMED' }.tally.memberStates", equalTo(192));
    }

    @Test
    void an_assumption_can_be_made_of_a_region_and_of_a_list() {
        simulate("""
                        "silent":{"regions":{"CIS":"ONE_CLASS_DOWN"},\
                        "lists":[{"memberStates":["RUS"],"assumption":"KEEP"},{"memberStates":["JPN"],"assumption":"LOWEST_LAWFUL"}]}""")
                .body("states.find { it.memberState == 'RUS' }.outcome", equalTo("MAINTAIN"))
                .body("states.find { it.memberState == 'JPN' }.presentUnits", equalTo("30"))
                .body("states.find { it.memberState == 'JPN' }.units", equalTo("25"))
                .body("states.findAll { it.region == 'EUR' }.outcome.unique()", contains("MAINTAIN"));
    }

    @Test
    void the_balancing_amount_is_told_exactly_and_as_amounts_that_can_be_owed() {
        simulate("\"target\":{\"budget\":{\"amount\":\"440000000.00\",\"currency\":\"CHF\"},\"covers\":\"PERIOD\"},"
                        + AT_318_000)
                .body("target.years", equalTo(4))
                .body("target.difference.amount", equalTo("-3624500.00"))
                .body("target.balance.exactFrancs", equalTo("160000000/499"))
                .body("target.balance.wholeFrancs.amount", equalTo("320642.00"))
                .body("target.balance.exactForEveryClass.amount", equalTo("320641.60"))
                .body("target.balance.sectorMember.amount", equalTo("64128.32"))
                .body("target.balance.surplus.amount", equalTo("435.60"));
    }

    @Test
    void a_change_against_the_rules_is_counted_and_told_with_its_provision() {
        simulate("\"changes\":{\"CHE\":\"7\",\"ALB\":\"1/8\"}")
                .body("breachCount", equalTo(2))
                .body("breaches.memberState", contains("ALB", "CHE"))
                .body("breaches.provision", contains("CV 468A", "CS 165"))
                .body("breaches[1].minimumAllowed", equalTo("8"))
                .body("breaches[1].detail", containsString("CS 165"));
    }

    @Test
    void a_state_that_leaves_the_list_of_least_developed_countries_is_told_on_a_later_day() {
        simulate("\"judgedOn\":\"2027-01-01\"").body("breaches.memberState", hasItems("BGD", "NPL"));
    }

    @Test
    void the_notice_says_what_is_assumed_and_invented_in_the_readers_language() {
        asOfficer(Roles.AUDITOR)
                .header("Accept-Language", "fr")
                .body("{\"call\":\"" + call + "\"}")
                .post(API + "/simulations")
                .then()
                .body("synthetic", equalTo(true))
                .body("notice", containsString("194 États Membres"))
                .body("notice", containsString("inventées"));
    }

    @Test
    void without_a_fixed_amount_there_is_no_revenue() {
        simulate("\"silent\":null").body("unitAmount", nullValue()).body("revenue", nullValue());
    }

    @Test
    void the_amount_of_the_period_counts_when_none_is_given() throws SQLException {
        var period = TestPeriod.make(database);
        var path = API + "/periods/" + period + "/unit-amounts";
        String id = asOfficer(Roles.FINANCE_OFFICER).body("""
                        {"status":"PROVISIONAL","memberState":{"amount":"320000.00","currency":"CHF"},\
                        "decision":{"body":"COUNCIL","document":"C25/000 (synthetic)","date":"2025-11-07"}}""").post(path).path("id");
        asOfficer(Roles.ADMINISTRATOR).header("If-Match", "\"0\"").post(path + "/" + id + "/approvals");
        call = WhatIfCall.open(database, "MEMBER_STATES", period);

        simulate("\"silent\":null")
                .body("unitAmount.basis", equalTo("PROVISIONAL"))
                .body("revenue.yearly.memberStates.amount", equalTo("109780000.00"));
    }

    @Test
    void sector_members_are_counted_at_a_fifth_when_asked_for() {
        simulate("\"includeSectorMembers\":true,\"sectorMemberUnits\":\"330 1/2\"," + AT_318_000)
                .body("sectorMemberUnits", equalTo("330 1/2"))
                .body("revenue.yearly.sectorMembers.amount", equalTo("21019800.00"))
                .body("revenue.yearly.total.amount", equalTo("130113675.00"));
    }

    @Test
    void faults_of_the_question_are_all_told() {
        simulate("""
                        "silent":{"regions":{"MOON":"KEEP"},"lists":[{"memberStates":["CHE","CHE"],"assumption":"KEEP"}]},\
                        "changes":{"XXX":"1","CHE":"2 1/2"}""")
                .statusCode(422)
                .body("type", equalTo("/problems/assumptions-unusable"))
                .body(
                        "errors.code",
                        hasItems("unknown-region", "listed-twice", "unknown-member-state", "class-not-on-scale"));
    }

    @Test
    void an_amount_that_is_not_exact_for_every_class_is_refused() {
        simulate("\"unitAmount\":{\"amount\":\"318001.00\",\"currency\":\"CHF\"}")
                .statusCode(422)
                .body("type", equalTo("/problems/unit-amount-not-exact"))
                .body("nextExact", equalTo("318001.60"));
    }

    @Test
    void a_call_to_sector_members_is_no_base() throws SQLException {
        call = WhatIfCall.open(database, "SECTOR_MEMBERS");

        simulate("\"silent\":null").statusCode(422).body("type", equalTo("/problems/no-call-to-member-states"));
    }

    @Test
    void an_unknown_call_is_not_found() {
        call = "NO-SUCH-CALL";

        simulate("\"silent\":null").statusCode(404);
    }

    @Test
    void replies_of_later_days_and_later_knowledge_are_left_out() {
        asDelegateOf("CHE").body("{\"memberState\":\"CHE\",\"units\":\"12\"}").post(declarations());

        simulate("\"validAt\":\"2025-12-14\"").body("byOrigin.origin", contains("ASSUMED"));
        simulate("\"knownAt\":\"2025-12-15T00:00:00Z\"").body("total.increase", equalTo(0));
        simulate("\"validAt\":\"2025-12-15\"").body("total.increase", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"changes\":{\"CHE\":null}",
                "\"changes\":{\"CHE\":\"\"}",
                "\"changes\":{\"CHE\":\"99999999999\"}",
                "\"silent\":{\"regions\":{\"EUR\":null}}",
                "\"silent\":{\"lists\":[null]}",
                "\"silent\":{\"lists\":[{\"memberStates\":[null],\"assumption\":\"KEEP\"}]}",
                "\"silent\":{\"otherwise\":\"HALVE\"}",
                "\"judgedOn\":\"+999999999-12-31\"",
                "\"validAt\":\"-999999999-01-01\"",
                "\"knownAt\":\"-1000000000-01-01T00:00:00Z\"",
                "\"sectorMemberUnits\":\"-1\"",
                "\"unitAmount\":{\"amount\":\"0\",\"currency\":\"CHF\"}",
                "\"unitAmount\":{\"amount\":\"318000.00\",\"currency\":\"USD\"}",
                "\"target\":{\"budget\":{\"amount\":\"1\",\"currency\":\"CHF\"}}"
            })
    void what_makes_no_sense_is_refused(String members) {
        simulate(members).statusCode(oneOf(400, 422)).contentType("application/problem+json");
    }

    @Test
    void the_largest_figures_stay_exact() {
        simulate("""
                        "changes":{"CHE":"9999","KEN":"9999"},"sectorMemberUnits":"9999",\
                        "unitAmount":{"amount":"999999999.20","currency":"CHF"},\
                        "target":{"budget":{"amount":"999999999.99","currency":"CHF"},"covers":"PERIOD"}""").statusCode(200).body("revenue.yearly.sectorMembers.amount", equalTo("1999799998400.16"));
    }

    @Test
    void nothing_is_written() throws SQLException {
        var before = rows();

        simulate("\"changes\":{\"CHE\":\"7\"}," + AT_318_000).statusCode(200).body("breaches", hasSize(1));

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void all_at_the_lowest_lawful_class_break_no_rule() {
        simulate("\"silent\":{\"otherwise\":\"LOWEST_LAWFUL\"}")
                .body("breaches", empty())
                .body("total.increase", equalTo(0));
    }

    private String rows() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery("""
                        select (select count(*) from audit where actor <> 'system') || '/' || (select count(*) from declaration) || '/'
                            || (select count(*) from scenario) || '/' || (select count(*) from idempotency_key)""")) {
            row.next();
            return row.getString(1);
        }
    }

    private String declarations() {
        return API + "/calls/" + call + "/declarations";
    }

    private ValidatableResponse simulate(String members) {
        return asOfficer(Roles.FINANCE_OFFICER)
                .body("{\"call\":\"" + call + "\"," + members + "}")
                .post(API + "/simulations")
                .then();
    }
}
