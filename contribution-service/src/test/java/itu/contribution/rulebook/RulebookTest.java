package itu.contribution.rulebook;

import java.time.LocalDate;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.contribution.rulebook.rules.Edition;
import itu.contribution.rulebook.rules.Editions;
import itu.local.test.SuiteInfrastructure;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class RulebookTest {
    @Inject
    Rulebook rulebook;

    @Test
    void the_editions_on_record_are_those_that_the_rules_are_tested_with() {
        assertThat(rulebook.editions())
                .usingRecursiveComparison()
                .ignoringFields("source")
                .ignoringCollectionOrderInFields("sectorMinimums")
                .isEqualTo(Editions.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01,BEFORE-PP-10",
        "1865-05-17,BEFORE-PP-10",
        "2011-12-31,BEFORE-PP-10",
        "2012-01-01,PP-10",
        "2025-12-15,PP-10",
        "9999-12-31,PP-10"
    })
    void every_day_has_its_edition(LocalDate day, String edition) {
        assertThat(rulebook.inForceOn(day)).extracting(Edition::name).isEqualTo(edition);
    }

    @Test
    void the_editions_are_listed_with_their_days() {
        get("/rulebook/editions")
                .statusCode(200)
                .body("items.name", contains("BEFORE-PP-10", "PP-10"))
                .body("items.validFrom", contains(null, "2012-01-01"))
                .body("items.validTo", contains("2012-01-01", null))
                .body("items.classes", contains(22, 45));
    }

    @Test
    void an_edition_shows_scale_limits_minimums_and_provisions() {
        get("/rulebook/editions/PP-10")
                .statusCode(200)
                .body("classes", hasSize(45))
                .body("generalMinimum", equalTo("1/4"))
                .body("reductionLimits.kind", contains("PERCENT", "CLASSES"))
                .body("reductionLimits.size", contains(15, 1))
                .body("reductionLimits.from", contains("3", "1/16"))
                .body("sectorMinimums.provision", hasItems("CV 468B", "PP Res. 170"))
                .body(
                        "rulesOfMemberStates.provision",
                        contains("CV 468", "CV 469", "CV 468A", "CS 165", "CS 165A", "CS 165B"))
                .body("rulesOfSectorMembers.provision", contains("CV 468", "CV 469", "CV 468B", "CV 480B", "CS 165B"))
                .body("validTo", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
    void the_rules_are_told_in_every_language(String language) {
        var english = get("/rulebook/editions/PP-10").extract().jsonPath().getList("rulesOfMemberStates.text");

        asOfficer(Roles.INTEGRATOR)
                .header("Accept-Language", language)
                .get(API + "/rulebook/editions/PP-10")
                .then()
                .body("rulesOfMemberStates.text", everyItem(not(containsString("{"))))
                .body("rulesOfMemberStates.text", not(hasItem(english.getFirst())));
    }

    @Test
    void an_unknown_edition_is_not_found() {
        get("/rulebook/editions/PP-99").statusCode(404);
    }

    @Test
    void the_scale_of_an_earlier_day_is_the_earlier_one() {
        get("/scale?validAt=1990-01-01")
                .statusCode(200)
                .body("edition", equalTo("BEFORE-PP-10"))
                .body("classes", hasSize(22))
                .body("classes", hasItems("40", "35", "23", "1 1/2"));
    }

    private static ValidatableResponse get(String path) {
        return asOfficer(Roles.INTEGRATOR).get(API + path).then();
    }
}
