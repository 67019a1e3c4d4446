package itu.contribution.classofcontribution;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Classes of earlier periods, which no other test looks at. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class RecordingClassesTest {
    @BeforeEach
    void tell_the_register() {
        World.make();
    }

    @Test
    void a_corrected_class_supersedes_the_earlier_one() {
        importFile("JPN,2020-2023,25,SOURCED,First\n");

        importFile("JPN,2020-2023,30,SOURCED,Second\n").body("updated", equalTo(1));

        asOfficer(Roles.INTEGRATOR)
                .get(API + "/classes-of-contribution?period=2020-2023")
                .then()
                .body("items.findAll { it.memberState == 'JPN' }.units", contains("30"));
    }

    @Test
    void each_fault_of_a_row_is_named_by_its_column() {
        importFile("XXX,1999-2000,7/3,GUESSED,\n")
                .body("rows[0].errors.pointer", contains("contributor", "period", "units", "basis"));
    }

    @Test
    void the_fact_fits_its_contract() {
        importFile("FRA,2016-2019,25,UNVERIFIED,\n");

        var fact = await().until(
                        () -> Topics.records("contribution.class-of-contribution.v1").stream()
                                .filter(record ->
                                        "2016-2019/FRA".equals(record.headers().get("ce_subject")))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
        EventContracts.assertValid("contribution/class-of-contribution.recorded.v1", fact.value());
        assertThat(fact.key()).isEqualTo("FRA");
    }

    private static ValidatableResponse importFile(String rows) {
        return asOfficer(Roles.FINANCE_OFFICER)
                .contentType("text/csv")
                .body("contributor,period,units,basis,source\n" + rows)
                .post(API + "/classes-of-contribution/imports")
                .then()
                .statusCode(200);
    }
}
