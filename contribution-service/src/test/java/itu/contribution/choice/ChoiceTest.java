package itu.contribution.choice;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.contribution.World;
import itu.local.test.SuiteInfrastructure;
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

@QuarkusTest
@Order(1) // while no class of the coming period is on record
@QuarkusTestResource(SuiteInfrastructure.class)
class ChoiceTest {
    @BeforeEach
    void make_the_world() {
        World.make();
    }

    @Test
    void under_a_call_a_delegate_sees_every_class_with_what_the_rules_say() {
        choices("CHE", "call=CL-25-36")
                .statusCode(200)
                .body("presentUnits", equalTo("10"))
                .body("lowestAllowed", equalTo("8"))
                .body("edition", equalTo("PP-10"))
                .body("stage", equalTo("EARLY_PROVISIONAL"))
                .body("occasion", equalTo("AT_CONFERENCE"))
                .body("eligibility", equalTo("NONE"))
                .body("choices", hasSize(45))
                .body("choices.findAll { it.allowed }", hasSize(33))
                .body("choices.find { it.present }.units", equalTo("10"))
                .body("choices.find { it.units == '7' }.allowed", equalTo(false));
    }

    @Test
    void a_breach_says_provision_figures_and_a_sentence() {
        choices("CHE", "call=CL-25-36")
                .root("choices.find { it.units == '7' }.findings.find { !it.met }")
                .body("code", equalTo("reduction-limit"))
                .body("provision", equalTo("CS 165"))
                .body("edition", equalTo("PP-10"))
                .body("current", equalTo("10"))
                .body("requested", equalTo("7"))
                .body("minimumAllowed", equalTo("8"))
                .body("text", containsString("the lowest class allowed is 8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
    void every_finding_has_its_sentence_in_every_language(String language) {
        asDelegateOf("CHE")
                .header("Accept-Language", language)
                .get(API + "/member-states/CHE/choices?call=CL-25-36")
                .then()
                .statusCode(200)
                .body("choices.findings.flatten().text", everyItem(not(containsString("{"))));
    }

    @Test
    void a_least_developed_country_sees_the_low_classes_open() {
        choices("AFG", "call=CL-25-36")
                .body("eligibility", equalTo("LEAST_DEVELOPED"))
                .body("lowestAllowed", equalTo("1/16"))
                .body("choices.findAll { it.allowed }", hasSize(45));
    }

    @Test
    void for_the_coming_period_the_choice_is_that_of_a_conference() {
        choices("CHE", "period=2028-2031")
                .body("occasion", equalTo("AT_CONFERENCE"))
                .body("presentPeriod", equalTo("2024-2027"))
                .body("lowestAllowed", equalTo("8"));
    }

    @Test
    void within_a_running_period_only_increases_are_open() {
        choices("CHE", "period=2024-2027")
                .body("occasion", equalTo("BETWEEN_CONFERENCES"))
                .body("lowestAllowed", equalTo("10"))
                .body("choices.find { it.units == '9' }.findings.findAll { !it.met }.provision", contains("CS 165A"));
    }

    @Test
    void for_a_period_that_is_over_there_is_nothing_to_choose() {
        choices("CHE", "period=2020-2023").statusCode(409).body("type", equalTo("/problems/period-over"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "call=CL-25-36&period=2028-2031"})
    void either_a_call_or_a_period_is_needed(String query) {
        choices("CHE", query).statusCode(400).body("errors.code", contains("call-or-period"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call=CL-99-99", "period=1066-1069"})
    void an_unknown_call_or_period_is_not_found(String query) {
        choices("CHE", query).statusCode(404);
    }

    @Test
    void another_states_delegate_finds_nothing() {
        asDelegateOf("KEN")
                .get(API + "/member-states/CHE/choices?call=CL-25-36")
                .then()
                .statusCode(404);
    }

    @Test
    void an_unknown_state_is_not_found() {
        asOfficer(Roles.AUDITOR)
                .get(API + "/member-states/XXX/choices?call=CL-25-36")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse choices(String memberState, String query) {
        return asDelegateOf(memberState)
                .get(API + "/member-states/" + memberState + "/choices" + (query.isEmpty() ? "" : "?" + query))
                .then();
    }
}
