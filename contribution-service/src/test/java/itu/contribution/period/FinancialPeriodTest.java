package itu.contribution.period;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asOfficer;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class FinancialPeriodTest {
    @Test
    void the_amount_of_the_coming_period_is_preliminary_and_not_fixed() {
        asOfficer(Roles.INTEGRATOR)
                .get(API + "/periods/2028-2031")
                .then()
                .body("amountOfUnit.status", equalTo("PRELIMINARY"))
                .body("amountOfUnit.fixed", equalTo(false))
                .body("amountOfUnit.memberState", nullValue());
    }

    @Test
    void a_sector_members_unit_is_a_fifth_of_a_member_states() {
        asOfficer(Roles.INTEGRATOR)
                .get(API + "/periods/2024-2027")
                .then()
                .body("amountOfUnit.memberState.amount", equalTo("318000.00"))
                .body("amountOfUnit.sectorMember.amount", equalTo("63600.00"));
    }

    @Test
    void an_unknown_period_is_not_found() {
        asOfficer(Roles.INTEGRATOR).get(API + "/periods/1900-1903").then().statusCode(404);
    }
}
