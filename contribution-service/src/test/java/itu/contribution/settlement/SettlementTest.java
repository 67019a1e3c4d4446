package itu.contribution.settlement;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.contribution.declaration.TestCall;
import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class SettlementTest {
    @Inject
    DataSource database;

    private String call;

    @BeforeEach
    void open_a_definitive_call_to_which_switzerland_replies() throws SQLException {
        World.make();
        call = TestCall.open(database, "DEFINITIVE", "2025-12-31");
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .body("""
                        {"memberState":"CHE","units":"12","channel":"LETTER","documentReference":"Letter 1",\
                        "receivedOn":"2025-12-03","signatory":{"name":"Invented","title":"Minister"}}""")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(201);
    }

    @Test
    void before_the_deadline_nobody_keeps_a_class() {
        assertThat(kept()).isEmpty();
    }

    @Test
    void every_silent_state_keeps_its_class_once_the_deadline_has_passed() throws SQLException {
        deadlinePasses();

        assertThat(await().until(this::kept, found -> !found.isEmpty()))
                .hasSize(193)
                .doesNotContain("CHE");
    }

    @Test
    void the_class_kept_is_the_present_one_with_its_provision() throws SQLException {
        deadlinePasses();

        assertThat(await().until(() -> keptBy("KEN"), found -> !found.isEmpty()).getFirst())
                .isEqualTo(List.of(presentUnits("KEN"), "CS 161F"));
    }

    @Test
    void the_classes_of_the_new_period_are_those_announced_and_those_kept() throws SQLException {
        deadlinePasses();
        await().until(this::kept, found -> !found.isEmpty());

        assertThat(units("2028-2031", List.of("CHE", "KEN"))).isEqualTo(List.of("12", presentUnits("KEN")));
    }

    @Test
    void an_increase_accepted_after_the_settlement_takes_the_place_of_the_class_kept() throws SQLException {
        deadlinePasses();
        await().until(this::kept, found -> !found.isEmpty());
        var late = asDelegateOf("KEN")
                .body("{\"memberState\":\"KEN\",\"units\":\"3\"}")
                .post(API + "/calls/" + call + "/declarations");

        asOfficer(Roles.CONFERENCE_SECRETARY)
                .header("If-Match", late.header("ETag"))
                .body("{\"reason\":\"An increase may be chosen at any time\"}")
                .post(API + "/declarations/" + late.path("id") + "/acceptances")
                .then()
                .statusCode(201);

        assertThat(units("2028-2031", List.of("KEN"))).isEqualTo(List.of("3"));
    }

    @Test
    void the_deadline_of_a_settled_call_cannot_move_any_more() throws SQLException {
        deadlinePasses();
        await().until(this::kept, found -> !found.isEmpty());

        asOfficer(Roles.CONFERENCE_SECRETARY)
                .header(
                        "If-Match",
                        asDelegateOf("CHE").get(API + "/calls/" + call).header("ETag"))
                .body("{\"deadline\":\"2026-01-31\",\"reason\":\"test\",\"decisionReference\":\"test\"}")
                .post(API + "/calls/" + call + "/extensions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/call-settled"));
    }

    @Test
    void the_board_counts_those_who_keep_their_class() throws SQLException {
        deadlinePasses();
        await().until(this::kept, found -> !found.isEmpty());

        asDelegateOf("CHE")
                .get(API + "/calls/" + call + "/board")
                .then()
                .body("keptByDefault", equalTo(193))
                .body("rows.find { it.contributor == 'KEN' }.keptByDefault", equalTo(true));
    }

    @Test
    void a_declaration_after_the_settlement_changes_no_class() throws SQLException {
        deadlinePasses();
        await().until(this::kept, found -> !found.isEmpty());

        asDelegateOf("KEN")
                .body("{\"memberState\":\"KEN\",\"units\":\"40\"}")
                .post(API + "/calls/" + call + "/declarations");

        assertThat(units("2028-2031", List.of("KEN"))).isEqualTo(List.of(presentUnits("KEN")));
    }

    @Test
    void each_class_kept_is_told_once_and_fits_its_contract() throws SQLException {
        deadlinePasses();
        await().until(() -> facts("itu.contribution.call.settled.v1", call), found -> !found.isEmpty());

        var told = facts("itu.contribution.declaration.kept-by-default.v1", call + "/KEN");

        assertThat(told).hasSize(1);
        EventContracts.assertValid("contribution/declaration.kept-by-default.v1", told.getFirst());
    }

    @Test
    void the_settlement_is_told_with_its_counts_and_fits_its_contract() throws SQLException {
        deadlinePasses();

        var told = await().until(() -> facts("itu.contribution.call.settled.v1", call), found -> !found.isEmpty())
                .getFirst();

        EventContracts.assertValid("contribution/call.settled.v1", told);
        assertThat(JsonPath.from(told).getInt("declared")).isEqualTo(1);
        assertThat(JsonPath.from(told).getInt("keptByDefault")).isEqualTo(193);
    }

    private void deadlinePasses() throws SQLException {
        TestCall.endOn(database, call, "2025-12-14");
    }

    private List<String> kept() {
        return keptClasses().getList("items.memberState");
    }

    private List<List<String>> keptBy(String state) {
        return keptClasses().<String>getList("items.findAll { it.memberState == '" + state + "' }.units").stream()
                .map(units -> List.of(units, keptClasses().<String>get("items[0].provision")))
                .toList();
    }

    private JsonPath keptClasses() {
        return asDelegateOf("CHE")
                .get(API + "/calls/" + call + "/kept-classes?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String presentUnits(String state) {
        return units("2024-2027", List.of(state)).getFirst();
    }

    private static List<String> units(String period, List<String> states) {
        var classes = asOfficer(Roles.FINANCE_OFFICER)
                .get(API + "/classes-of-contribution?limit=200&period=" + period)
                .jsonPath();
        return states.stream()
                .map(state -> classes.<String>get("items.find { it.memberState == '" + state + "' }.units"))
                .toList();
    }

    private static List<String> facts(String type, String subject) {
        return List.of("contribution.declaration.v1", "contribution.call.v1").stream()
                .flatMap(topic -> Topics.records(topic).stream())
                .filter(fact -> type.equals(fact.headers().get("ce_type"))
                        && subject.equals(fact.headers().get("ce_subject")))
                .map(Topics.Message::value)
                .toList();
    }
}
