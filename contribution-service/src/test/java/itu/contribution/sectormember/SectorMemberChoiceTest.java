package itu.contribution.sectormember;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.contribution.World;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class SectorMemberChoiceTest {
    @Inject
    DataSource database;

    @BeforeEach
    void let_membership_service_tell_the_sector_members() {
        KnownSectorMembers.make();
    }

    @ParameterizedTest
    @CsvSource({
        "SM80001.R, 1/2, 42, CV 468B",
        "SM80001.T, 1/2, 42, CV 468B",
        "SM80001.D, 1/8, 44, CV 468B",
        "SM80002.D, 1/16, 45, CV 468B",
        "SM80003.T, 1/16, 45, PP Res. 170"
    })
    void the_classes_open_to_a_sector_member_follow_from_its_sector_and_its_facts(
            String code, String lowest, int allowed, String provision) throws SQLException {
        var call = SectorMemberCall.open(database, "DEFINITIVE");

        choices(code, "call=" + call)
                .statusCode(200)
                .body("contributor", equalTo(code))
                .body("memberState", nullValue())
                .body("terms.sector", equalTo(code.substring(8)))
                .body("lowestAllowed", equalTo(lowest))
                .body("choices", hasSize(45))
                .body("choices.findAll { it.allowed }", hasSize(allowed))
                .body(
                        "choices.find { it.units == '1/16' }.findings.find { it.code == 'sector-minimum' }.provision",
                        equalTo(provision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void every_finding_has_its_sentence_in_every_language(String language) {
        World.with(KnownSectorMembers.focalPoint())
                .header("Accept-Language", language)
                .get(API + "/sector-members/SM80001.D/choices?period=2028-2031")
                .then()
                .statusCode(200)
                .body("choices.findings.flatten().text", everyItem(not(containsString("{"))));
    }

    @Test
    void within_a_running_period_only_increases_are_open_and_each_class_has_its_yearly_amount() {
        choices("SM80001.D", "period=2024-2027")
                .body("occasion", equalTo("BETWEEN_CONFERENCES"))
                .body("lowestAllowed", equalTo("1/4"))
                .body("amountOfUnit.sectorMember.amount", equalTo("63600.00"))
                .body("choices.find { it.present }.units", equalTo("1/4"))
                .body("choices.find { it.present }.yearlyAmount.amount", equalTo("15900.00"))
                .body("choices.find { it.units == '1/8' }.findings.findAll { !it.met }.provision", contains("CV 480B"));
    }

    @Test
    void a_definitive_choice_below_the_minimum_of_its_sector_is_refused_as_the_choices_said() throws SQLException {
        var call = SectorMemberCall.open(database, "DEFINITIVE");
        choices("SM80001.R", "call=" + call).body("choices.find { it.units == '1/4' }.allowed", equalTo(false));

        declare(call, "SM80001.R", "1/4")
                .statusCode(422)
                .body("type", equalTo("/problems/class-not-allowed"))
                .body("provision", equalTo("CV 468B"))
                .body("current", equalTo("1"))
                .body("minimumAllowed", equalTo("1/2"));
    }

    @Test
    void at_a_provisional_stage_it_stands_with_a_warning() throws SQLException {
        var call = SectorMemberCall.open(database, "PROVISIONAL");

        declare(call, "SM80001.R", "1/4")
                .statusCode(201)
                .body("outcome", equalTo("REDUCE"))
                .body("warnings.provision", contains("CV 468B"));
    }

    @Test
    void the_board_has_present_units_and_change_by_sector() throws SQLException {
        var call = SectorMemberCall.open(database, "DEFINITIVE");
        declare(call, "SM80001.D", "1").statusCode(201).body("outcome", equalTo("INCREASE"));

        asOfficer(Roles.AUDITOR)
                .get(API + "/calls/" + call + "/board")
                .then()
                .body("increase", equalTo(1))
                .body("bySector.find { it.code == 'R' }.units.present", equalTo("1"))
                .body("bySector.find { it.code == 'T' }.units.present", equalTo("2 1/8"))
                .body("bySector.find { it.code == 'D' }.units.present", equalTo("1/2"))
                .body("bySector.find { it.code == 'D' }.units.change", equalTo("3/4"))
                .body("rows.find { it.contributor == 'SM80001.D' }.presentUnits", equalTo("1/4"));
    }

    @Test
    void the_present_class_of_a_sector_member_without_any_is_said_to_be_missing() {
        choices("SM80004.R", "period=2028-2031")
                .statusCode(409)
                .body("type", equalTo("/problems/present-class-unknown"))
                .body("detail", containsString("SM80004.R"));
    }

    @Test
    void a_call_to_member_states_is_none_of_theirs() {
        choices("SM80001.D", "call=CL-25-36").statusCode(404);
    }

    @Test
    void an_unknown_sector_member_is_not_found() {
        choices("SM89999.D", "period=2028-2031").statusCode(404);
    }

    @Test
    void only_its_own_focal_point_and_the_offices_see_its_choices() {
        var url = API + "/sector-members/SM80001.T/choices?period=2028-2031";

        World.with(KnownSectorMembers.focalPoint()).get(url).then().statusCode(200);
        World.with(Tokens.of("another", Roles.MEMBER_FOCAL_POINT)
                        .claim("organization", "00000000-0000-7000-8000-000000080002"))
                .get(url)
                .then()
                .statusCode(404);
        asDelegateOf("CHE").get(url).then().statusCode(403);
    }

    private static ValidatableResponse choices(String code, String query) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .get(API + "/sector-members/" + code + "/choices?" + query)
                .then();
    }

    private static ValidatableResponse declare(String call, String code, String units) {
        return World.with(KnownSectorMembers.focalPoint())
                .body("{\"sectorMember\":\"%s\",\"units\":\"%s\"}".formatted(code, units))
                .post(API + "/calls/" + call + "/declarations")
                .then();
    }
}
