package itu.membership.application;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DecidingTest extends World {

    @Test
    void a_member_state_approves_an_entity_of_its_own() {
        var application = applied(somebody("approved"), sectorMember("XXP"));

        step(delegateOf("XXP"), application, "approvals", "{}")
                .then()
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("lastStep.office", equalTo("MEMBER_STATE"))
                .body("lastStep.provision", equalTo("CV 234"));
        assertThat(facts(application, 3)).extracting(World::type).endsWith("approved");
    }

    @Test
    void a_refusal_names_its_provision_and_its_reason_but_does_not_tell_the_reason_to_the_world() {
        var application = applied(somebody("refused"), sectorMember("XXP"));

        step(delegateOf("XXP"), application, "refusals", "{\"reason\":\"Not licensed\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("REFUSED"));

        somebody("refused")
                .get(application)
                .then()
                .body("lastStep.reason", equalTo("Not licensed"))
                .body("lastStep.provision", equalTo("CV 234"));
        assertThat(facts(application, 3).getLast().value())
                .contains("\"provision\":\"CV 234\"")
                .doesNotContain("licensed");
    }

    @Test
    void a_refusal_needs_a_reason() {
        var application = applied(somebody("unreasoned"), sectorMember("XXP"));

        step(delegateOf("XXP"), application, "refusals", "{}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("reason-missing"));
    }

    @Test
    void what_is_refused_is_not_admitted() {
        var application = applied(somebody("not-admitted"), sectorMember("XXP"));
        step(delegateOf("XXP"), application, "refusals", "{\"reason\":\"Not licensed\"}");

        step(officer(), application, "admissions", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/application-step-not-possible"));
    }

    @Test
    void the_secretariat_records_the_letter_of_a_member_state() {
        var application = applied(somebody("by-letter"), sectorMember("XXP"));

        step(
                        officer(),
                        application,
                        "approvals",
                        "{\"documentReference\":\"Letter 7 (synthetic)\",\"receivedOn\":\"2025-12-15\"}")
                .then()
                .statusCode(201)
                .body("lastStep.office", equalTo("SECRETARIAT"))
                .body("lastStep.reference", equalTo("Letter 7 (synthetic)"));
    }

    @Test
    void the_secretariat_approves_nothing_without_a_letter() {
        var application = applied(somebody("no-letter"), sectorMember("XXP"));

        step(officer(), application, "approvals", "{}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("letter-missing"));
    }

    @Test
    void a_letter_cannot_be_older_than_the_application() {
        var application = applied(somebody("old-letter"), sectorMember("XXP"));

        step(
                        officer(),
                        application,
                        "approvals",
                        "{\"documentReference\":\"Letter 8 (synthetic)\",\"receivedOn\":\"2025-12-14\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-application"));
    }

    @Test
    void a_decision_on_an_organization_of_cv_231_is_the_secretary_generals() {
        var application = applied(
                somebody("international"),
                sectorMember("XXP", "REGIONAL_OR_INTERNATIONAL", "[{\"sector\":\"D\",\"units\":\"1/8\"}]"));

        delegateOf("XXP").get(application).then().statusCode(404);
        step(delegateOf("XXP"), application, "approvals", "{}").then().statusCode(404);
        step(officer(), application, "approvals", "{\"documentReference\":\"C25/67 (synthetic)\"}")
                .then()
                .statusCode(201)
                .body("lastStep.provision", equalTo("CV 235"));
    }

    @Test
    void an_objection_is_for_direct_applications_only() {
        var application = applied(somebody("not-direct"), sectorMember("XXP"));

        step(delegateOf("XXP"), application, "objections", "{\"reason\":\"No\"}")
                .then()
                .statusCode(409)
                .body("step", equalTo("OBJECTED"));
    }

    @Test
    void two_decisions_do_not_cross() {
        var application = applied(somebody("crossing"), sectorMember("XXP"));
        var read = tag(application);
        step(delegateOf("XXP"), application, "approvals", "{}").then().statusCode(201);

        post(delegateOf("XXP").header("If-Match", read), application + "/refusals", "{\"reason\":\"No\"}")
                .then()
                .statusCode(412);
        post(delegateOf("XXP"), application + "/refusals", "{\"reason\":\"No\"}")
                .then()
                .statusCode(428);
    }

    @Test
    void a_dry_run_of_a_decision_changes_nothing() {
        var application = applied(somebody("rehearsing"), sectorMember("XXP"));

        delegateOf("XXP")
                .header("If-Match", tag(application))
                .contentType("application/json")
                .queryParam("validateOnly", true)
                .body("{\"reason\":\"No\"}")
                .post(application + "/refusals")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("lastStep.reason", equalTo("No"));

        delegateOf("XXP").get(application).then().body("state", equalTo("AWAITING_MEMBER_STATE"));
    }

    @Test
    void a_refusal_of_a_step_says_why_in_the_readers_language() {
        var application = applied(somebody("french"), sectorMember("XXP"));

        step(officer().header("Accept-Language", "fr"), application, "admissions", "{}")
                .then()
                .statusCode(409)
                .body("title", equalTo("Plus possible, ou pas encore"))
                .body("detail", not(containsString("{")));
    }
}
