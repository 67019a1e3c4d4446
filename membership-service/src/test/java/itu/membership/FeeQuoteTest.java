package itu.membership;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static itu.membership.Desk.STATES;
import static itu.membership.Desk.STATUSES;
import static itu.membership.Desk.lines;
import static itu.membership.Desk.reference;
import static itu.membership.Desk.send;
import static itu.membership.Desk.state;
import static itu.membership.Desk.states;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

/** XXA is developed, XXB developing, XXC developing and of low income per head. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class FeeQuoteTest extends EmptyCatalogue {
    @BeforeEach
    void importFeesAndStates() {
        send(FEES, reference("reference/fees"));
        send(STATES, states(state("XXA", "Aland"), state("XXB", "Beland"), state("XXC", "Celand")));
        send(
                STATUSES,
                lines(
                        "iso3,status,valid_from,valid_to,source,confidence",
                        "XXB,DEVELOPING,,,synthetic,inferred",
                        "XXC,DEVELOPING,,,synthetic,inferred",
                        "XXC,LOW_INCOME,,2027-01-01,synthetic,inferred"));
    }

    @Test
    void a_sector_member_pays_for_each_sector_and_from_the_month_of_its_admission() {
        quote("category=SECTOR_MEMBER&sectors=R,D&country=XXA&on=2026-06-15")
                .statusCode(200)
                .body("items.sector", contains("R", "D"))
                .body("items.units", contains("1/2", "1/8"))
                .body("items.annual.amount", contains("31800.00", "7950.00"))
                .body("items.confidence", contains("SOURCE_FOUND", "SOURCE_FOUND"))
                .body("annual.amount", equalTo("39750.00"))
                .body("monthsOfFirstYear", is(7))
                .body("firstYear.amount", equalTo("23187.50"))
                .body("provision", equalTo("CV 472"));
    }

    @Test
    void a_chosen_class_is_that_many_times_the_unit() {
        quote("category=SECTOR_MEMBER&sectors=R,T&units=2,1/2&country=XXA&on=2026-01-01")
                .body("items.annual.amount", contains("127200.00", "31800.00"))
                .body("firstYear.amount", equalTo("159000.00"));
    }

    @Test
    void a_class_below_the_lowest_is_refused_with_its_provision() {
        quote("category=SECTOR_MEMBER&sectors=T&units=1/4&country=XXB")
                .statusCode(422)
                .body("type", equalTo("/problems/class-too-low"))
                .body("provision", equalTo("CV 468B; CV 480"))
                .body("requested", equalTo("1/4"))
                .body("minimumAllowed", equalTo("1/2"));
        quote("category=SECTOR_MEMBER&sectors=D&units=1/16&country=XXA")
                .statusCode(422)
                .body("provision", equalTo("CV 468B"))
                .body("minimumAllowed", equalTo("1/8"));
    }

    @Test
    void a_number_that_is_no_class_is_refused() {
        quote("category=SECTOR_MEMBER&sectors=T&units=5/2&country=XXA")
                .statusCode(422)
                .body("type", equalTo("/problems/no-class-of-the-scale"))
                .body("provision", equalTo("CV 468"));
    }

    @Test
    void only_sector_members_choose_a_class() {
        quote("category=ASSOCIATE&sectors=T&units=1&country=XXA")
                .statusCode(422)
                .body("type", equalTo("/problems/no-class-to-choose"));
    }

    @Test
    void the_lowest_class_in_development_is_lower_for_developing_countries() {
        quote("category=SECTOR_MEMBER&sectors=D&country=XXB&on=2026-01-01").body("annual.amount", equalTo("3975.00"));
    }

    @Test
    void a_country_of_low_income_pays_less_for_the_other_sectors_while_it_is_on_the_list() {
        quote("category=SECTOR_MEMBER&sectors=R&country=XXC&on=2026-12-31")
                .body("items.provision", contains("Res. 170"))
                .body("annual.amount", equalTo("3975.00"));
        quote("category=SECTOR_MEMBER&sectors=R&country=XXC&on=2027-01-01").body("annual.amount", equalTo("31800.00"));
        quote("category=SECTOR_MEMBER&sectors=R&country=XXB&lowIncome=true&on=2026-01-01")
                .body("annual.amount", equalTo("3975.00"));
    }

    @Test
    void a_subsidiary_of_a_group_of_a_developed_country_pays_in_full() {
        quote("category=SECTOR_MEMBER&sectors=D&country=XXB&groupHeadquarters=XXA&on=2026-01-01")
                .body("developedSubsidiary", is(true))
                .body("annual.amount", equalTo("7950.00"));
        quote("category=SECTOR_MEMBER&sectors=R&country=XXC&groupHeadquarters=XXA&on=2026-01-01")
                .body("annual.amount", equalTo("31800.00"));
        quote("category=SECTOR_MEMBER&sectors=D&country=XXB&groupHeadquarters=XXC&on=2026-01-01")
                .body("annual.amount", equalTo("3975.00"));
    }

    @Test
    void academia_pays_once_for_the_three_sectors() {
        quote("category=ACADEMIA&country=XXB&on=2026-12-01")
                .body("annual.amount", equalTo("1987.50"))
                .body("firstYear.amount", equalTo("165.63"));
        quote("category=ACADEMIA&sectors=R&country=XXB")
                .statusCode(422)
                .body("type", equalTo("/problems/fee-question-invalid"))
                .body("errors[0].pointer", equalTo("sectors"));
    }

    @Test
    void an_exempt_organization_pays_nothing() {
        quote("category=EXEMPT_ORGANIZATION&sectors=D&country=XXA").body("annual.amount", equalTo("0.00"));
    }

    @Test
    void without_a_fee_on_record_there_is_no_quote() {
        quote("category=SME_ASSOCIATE&sectors=D&country=XXA&on=2019-12-31")
                .statusCode(404)
                .body("type", equalTo("/problems/no-fee-on-record"));
    }

    @Test
    void a_quote_needs_a_category_and_sectors_that_exist() {
        quote("sectors=R").statusCode(400);
        quote("category=SECTOR_MEMBER&sectors=X").statusCode(400);
        quote("category=SECTOR_MEMBER").statusCode(422);
        quote("category=SECTOR_MEMBER&sectors=R,R").statusCode(422);
        quote("category=SECTOR_MEMBER&sectors=R,T,D&units=1,2").statusCode(422);
    }

    private static ValidatableResponse quote(String question) {
        return Desk.officer().get(FEES + "/quote?" + question).then();
    }
}
