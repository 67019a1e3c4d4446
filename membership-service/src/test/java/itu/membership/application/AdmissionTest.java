package itu.membership.application;

import java.time.LocalDate;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.local.test.SuiteInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class AdmissionTest extends World {
    private static final String EXEMPTION = """
            {"exemption":{"reference":"C25/67 (synthetic)","decidedOn":"2025-06-20","until":"2026-11-28",
             "opinionReference":"Opinion 4 (synthetic)","criteria":{"internationalScope":true,"nonProfit":true,
             "membersInSeveralStates":true,"reciprocity":true}}}""";

    @ParameterizedTest
    @CsvSource({
        "2025-12-15, 662.50, 1",
        "2025-12-31, 662.50, 1",
        "2026-01-01, 7950.00, 12",
        "2026-02-28, 7287.50, 11",
        "2026-07-31, 3975.00, 6"
    })
    void the_fee_is_due_from_the_first_day_of_the_month(LocalDate day, String due, int months) {
        var application = approved("fee-" + day, sectorMember("XXP"));
        clock.move(day);

        step(officer(), application, "admissions", "{}")
                .then()
                .statusCode(201)
                .body("state", equalTo("ADMITTED"))
                .body("admission.admittedOn", equalTo(day.toString()))
                .body("admission.monthsDue", is(months))
                .body("admission.memberships[0].annual.amount", equalTo("7950.00"))
                .body("admission.memberships[0].due.amount", equalTo(due))
                .body("admission.memberships[0].provision", equalTo("CV 468B"))
                .body("admission.memberships[0].confidence", notNullValue())
                .body("admission.total.amount", equalTo(due))
                .body("admission.total.currency", equalTo("CHF"));
    }

    @Test
    void each_sector_is_a_membership_with_a_fee_of_its_own() {
        var application = approved(
                "three",
                sectorMember(
                        "XXP",
                        "OTHER_ENTITY",
                        "[{\"sector\":\"D\",\"units\":\"1/8\"},{\"sector\":\"R\",\"units\":\"1/2\"},{\"sector\":\"T\"}]"));

        step(officer(), application, "admissions", "{}")
                .then()
                .statusCode(201)
                .body("admission.memberships.sector", contains("R", "T", "D"))
                .body("admission.memberships.units", contains("1/2", "1/2", "1/8"))
                .body("admission.memberships.due.amount", contains("2650.00", "2650.00", "662.50"))
                .body("admission.total.amount", equalTo("5962.50"));
        assertThat(facts(application, 4).getLast().value()).contains("\"total\":{\"amount\":\"5962.50\"");
    }

    @Test
    void the_memberships_await_their_first_payment() {
        var application = approved("awaiting", sectorMember("XXP"));

        var membership = step(officer(), application, "admissions", "{}")
                .then()
                .extract()
                .<String>path("admission.memberships[0].membership");

        officer()
                .get(API + "/memberships/" + membership)
                .then()
                .statusCode(200)
                .body("state", equalTo("AWAITING_PAYMENT"))
                .body("units", equalTo("1/8"))
                .body("facts[0].provision", equalTo("CV 230"));
    }

    @Test
    void the_applicant_is_registered_and_reads_its_admission_again() {
        var application = approved("registered", sectorMember("XXP"));
        var organization = step(officer(), application, "admissions", "{}")
                .then()
                .extract()
                .<String>path("organization");

        officer()
                .get(API + "/organizations/" + organization)
                .then()
                .statusCode(200)
                .body("names.en", equalTo("Invented Networks"));
        somebody("registered")
                .get(application)
                .then()
                .body("admission.organization", equalTo(organization))
                .body("admission.memberships[0].due.amount", equalTo("662.50"));
    }

    @Test
    void an_organization_of_the_register_is_taken_instead() {
        var organization = registered("XXP");
        var application = approved("linked", sectorMember("XXP"));

        step(officer(), application, "admissions", "{\"organization\":\"%s\"}".formatted(organization))
                .then()
                .statusCode(201)
                .body("organization", equalTo(organization));
    }

    @Test
    void an_organization_of_another_country_is_not() {
        var organization = registered("XXQ");
        var application = approved("elsewhere", sectorMember("XXP"));

        step(officer(), application, "admissions", "{\"organization\":\"%s\"}".formatted(organization))
                .then()
                .statusCode(422)
                .body("errors.code", contains("organization-elsewhere"));
    }

    @Test
    void a_member_asks_for_a_further_sector_through_its_focal_point_but_not_for_the_same() {
        var organization = registered("XXP");
        var first = approved("first", sectorMember("XXP"));
        step(officer(), first, "admissions", "{\"organization\":\"%s\"}".formatted(organization));

        post(focalPointOf(organization), APPLICATIONS, ofOrganization(organization, "D"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-member"));
        post(focalPointOf(organization), APPLICATIONS, ofOrganization(organization, "R"))
                .then()
                .statusCode(201)
                .body("organization", equalTo(organization));
        post(focalPointOf(organization), APPLICATIONS, ofOrganization(organization, "R"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/application-pending"));
    }

    @Test
    void a_fee_that_is_not_on_record_is_not_made_up() {
        var application = approved(
                "unknown-fee",
                "{\"applicant\":%s,\"category\":\"ASSOCIATE\",\"sectors\":[{\"sector\":\"R\"}],\"studyGroup\":\"ITU-R SG 5\",\"contact\":%s}"
                        .formatted(applicant("XXP", "OTHER_ENTITY"), contact()));

        step(officer(), application, "admissions", "{}")
                .then()
                .statusCode(201)
                .body("admission.memberships[0].annual", nullValue())
                .body("admission.memberships[0].due", nullValue())
                .body("admission.total", nullValue());
        facts(application, 4);
    }

    @Test
    void a_dry_run_tells_the_fee_and_makes_no_member() {
        var application = approved("quote", sectorMember("XXP"));

        officer()
                .header("If-Match", tag(application))
                .contentType("application/json")
                .queryParam("validateOnly", true)
                .body("{}")
                .post(application + "/admissions")
                .then()
                .statusCode(200)
                .body("state", equalTo("ADMITTED"))
                .body("admission.total.amount", equalTo("662.50"))
                .body("admission.memberships[0].membership", nullValue());

        officer().get(application).then().body("state", equalTo("APPROVED"));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-14, before-approval", "2025-12-16, in-the-future"})
    void the_day_of_admission_lies_between_approval_and_today(String day, String code) {
        var application = approved("day-" + day, sectorMember("XXP"));

        step(officer(), application, "admissions", "{\"admittedOn\":\"%s\"}".formatted(day))
                .then()
                .statusCode(422)
                .body("errors.code", contains(code));
    }

    @Test
    void an_exempt_organization_is_active_until_the_exemption_ends() {
        var application = exempt("exempt");

        var membership = step(officer(), application, "admissions", EXEMPTION)
                .then()
                .statusCode(201)
                .body("admission.total.amount", equalTo("0.00"))
                .body("admission.exemption.reference", equalTo("C25/67 (synthetic)"))
                .extract()
                .<String>path("admission.memberships[0].membership");

        officer()
                .get(API + "/memberships/" + membership)
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("states.state", contains("ACTIVE", "EXEMPTION_EXPIRED"))
                .body("states[1].from", equalTo("2026-11-28"));
        officer().get(application).then().body("admission.exemption.criteria.reciprocity", is(true));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"reciprocity\":true', '\"reciprocity\":false', criteria-not-met",
        "'\"nonProfit\":true', '\"nonProfit\":false', criteria-not-met",
        "'\"until\":\"2026-11-28\"', '\"until\":\"2025-12-15\"', exemption-not-in-force",
        "'\"decidedOn\":\"2025-06-20\"', '\"decidedOn\":\"2025-12-16\"', exemption-not-in-force"
    })
    void an_exemption_rests_on_a_decision_in_force_by_all_criteria(String said, String instead, String code) {
        var application = exempt("exempt-" + code);

        step(officer(), application, "admissions", EXEMPTION.replace(said, instead))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/exemption-not-founded"))
                .body("provision", equalTo("CV 476"))
                .body("errors.code", contains(code));
    }

    @Test
    void an_exempt_organization_is_not_admitted_without_the_councils_decision() {
        step(officer(), exempt("undecided"), "admissions", "{}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("exemption-missing"));
    }

    private String exempt(String by) {
        var application = applied(
                somebody(by),
                "{\"applicant\":%s,\"category\":\"EXEMPT_ORGANIZATION\",\"sectors\":[{\"sector\":\"D\"}],\"contact\":%s}"
                        .formatted(applicant("XXP", "REGIONAL_OR_INTERNATIONAL"), contact()));
        step(officer(), application, "approvals", "{\"documentReference\":\"Procedure 3 (synthetic)\"}")
                .then()
                .statusCode(201);
        return application;
    }

    private static String approved(String by, String body) {
        var application = applied(somebody(by), body);
        step(delegateOf("XXP"), application, "approvals", "{}").then().statusCode(201);
        return application;
    }

    private static String registered(String country) {
        return post(
                        officer(),
                        API + "/organizations",
                        "{\"names\":{\"en\":\"Invented %s\"},\"country\":\"%s\",\"kind\":\"OTHER_ENTITY\",\"synthetic\":true}"
                                .formatted(UUID.randomUUID(), country))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String ofOrganization(String organization, String sector) {
        return """
                {"organization":"%s","category":"SECTOR_MEMBER","sectors":[{"sector":"%s"}],"contact":%s}""".formatted(organization, sector, contact());
    }
}
