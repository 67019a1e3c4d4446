package itu.membership.application;

import java.sql.SQLException;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.local.test.SuiteInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ApplyingTest extends World {

    @ParameterizedTest
    @CsvSource({
        "XXP, RECOGNIZED_OPERATING_AGENCY, AWAITING_MEMBER_STATE, MEMBER_STATE_APPROVAL, CV 233",
        "XXP, OTHER_ENTITY, AWAITING_MEMBER_STATE, MEMBER_STATE_APPROVAL, CV 234",
        "XXQ, OTHER_ENTITY, AWAITING_OBJECTION, DIRECT_APPLICATION, CV 234A",
        "XXR, OTHER_ENTITY, APPROVED, DELEGATED_APPROVAL, CV 234C",
        "XXQ, REGIONAL_OR_INTERNATIONAL, SUBMITTED, SECRETARY_GENERAL, CV 235"
    })
    void an_application_takes_the_way_of_its_kind_and_state(
            String state, String kind, String reached, String route, String provision) {
        post(somebody("way"), APPLICATIONS, sectorMember(state, kind, "[{\"sector\":\"D\",\"units\":\"1/8\"}]"))
                .then()
                .statusCode(201)
                .body("state", equalTo(reached))
                .body("route.code", equalTo(route))
                .body("route.provision", equalTo(provision))
                .body("channel", equalTo("PORTAL"))
                .body("receivedOn", equalTo("2025-12-15"));
    }

    @Test
    void a_university_needs_its_state_even_where_direct_applications_are_allowed() {
        post(
                        somebody("rector"),
                        APPLICATIONS,
                        "{\"applicant\":%s,\"category\":\"ACADEMIA\",\"contact\":%s}"
                                .formatted(applicant("XXQ", "ACADEMIA"), contact()))
                .then()
                .statusCode(201)
                .body("state", equalTo("AWAITING_MEMBER_STATE"))
                .body("route.provision", equalTo("PP Res. 169"));
    }

    @Test
    void a_direct_application_that_the_state_does_not_allow_is_refused() {
        post(
                        somebody("direct"),
                        APPLICATIONS,
                        sectorMember("XXP").replace("\"category\"", "\"procedure\":\"DIRECT\",\"category\""))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/direct-application-not-allowed"))
                .body("provision", equalTo("CV 234A"));
    }

    @Test
    void an_applicant_may_go_through_its_state_all_the_same() {
        post(
                        somebody("through"),
                        APPLICATIONS,
                        sectorMember("XXQ").replace("\"category\"", "\"procedure\":\"MEMBER_STATE\",\"category\""))
                .then()
                .statusCode(201)
                .body("state", equalTo("AWAITING_MEMBER_STATE"));
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL, individuals-cannot-join, CV 229", "ADMINISTRATION, administration-cannot-join, CV 229"})
    void whoever_is_no_entity_cannot_join(String kind, String code, String provision) {
        post(somebody("person"), APPLICATIONS, sectorMember("XXP", kind, "[{\"sector\":\"D\"}]"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/applicant-not-eligible"))
                .body("provision", equalTo(provision))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource({"XXP, D, 1/16, 1/8", "XXP, R, 1/4, 1/2", "XXQ, T, 1/8, 1/2"})
    void a_class_below_the_minimum_is_refused(String state, String sector, String units, String minimum) {
        post(
                        somebody("low"),
                        APPLICATIONS,
                        sectorMember(
                                state,
                                "OTHER_ENTITY",
                                "[{\"sector\":\"%s\",\"units\":\"%s\"}]".formatted(sector, units)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/class-too-low"))
                .body("provision", equalTo("CV 468B"))
                .body("minimumAllowed", equalTo(minimum));
    }

    @Test
    void a_newcomer_of_a_low_income_country_may_choose_a_sixteenth() {
        post(
                        somebody("low-income"),
                        APPLICATIONS,
                        sectorMember("XXS", "OTHER_ENTITY", "[{\"sector\":\"R\",\"units\":\"1/16\"}]"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_subsidiary_of_a_group_of_a_developed_country_may_not() {
        post(
                        somebody("subsidiary"),
                        APPLICATIONS,
                        sectorMember("XXS", "OTHER_ENTITY", "[{\"sector\":\"R\",\"units\":\"1/16\"}]")
                                .replace("\"synthetic\"", "\"groupHeadquarters\":\"XXP\",\"synthetic\""))
                .then()
                .statusCode(422)
                .body("minimumAllowed", equalTo("1/2"));
    }

    @Test
    void a_country_outside_the_register_is_refused() {
        post(somebody("nowhere"), APPLICATIONS, sectorMember("XZZ"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/application-invalid"))
                .body("errors.code", contains("country-not-registered"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"category\":\"SECTOR_MEMBER\",\"contact\":{\"mailbox\":\"nobody\",\"language\":\"en\"}}",
                "{\"category\":\"SECTOR_MEMBER\",\"contact\":{\"mailbox\":\"a@b.example\",\"language\":\"de\"}}",
                "{\"category\":\"KING\",\"contact\":{\"mailbox\":\"a@b.example\",\"language\":\"en\"}}",
                "{\"category\":\"SECTOR_MEMBER\",\"sectors\":[null],\"contact\":{\"mailbox\":\"a@b.example\",\"language\":\"en\"}}"
            })
    void a_malformed_form_is_refused(String body) {
        post(somebody("careless"), APPLICATIONS, body).then().statusCode(400);
    }

    @Test
    void a_form_that_names_nobody_is_refused() {
        post(somebody("nobody"), APPLICATIONS, "{\"category\":\"ACADEMIA\",\"contact\":%s}".formatted(contact()))
                .then()
                .statusCode(422)
                .body("errors.code", contains("applicant-or-organization"));
    }

    @Test
    void a_dry_run_tells_the_way_and_records_nothing() {
        somebody("dry")
                .contentType("application/json")
                .queryParam("validateOnly", true)
                .body(sectorMember("XXQ"))
                .post(APPLICATIONS)
                .then()
                .statusCode(200)
                .body("state", equalTo("AWAITING_OBJECTION"))
                .body("clock.reminderDueOn", equalTo("2026-04-16"));

        somebody("dry").get(APPLICATIONS).then().body("items.size()", is(0));
    }

    @Test
    void the_secretariat_enters_a_letter_with_its_receipt() {
        var receipt = "\"receipt\":{\"channel\":\"LETTER\",\"documentReference\":\"Letter 12 (synthetic)\","
                + "\"receivedOn\":\"2025-12-01\"},\"category\"";

        post(officer(), APPLICATIONS, sectorMember("XXP").replace("\"category\"", receipt))
                .then()
                .statusCode(201)
                .body("channel", equalTo("LETTER"))
                .body("documentReference", equalTo("Letter 12 (synthetic)"))
                .body("receivedOn", equalTo("2025-12-01"))
                .body("lastStep.on", equalTo("2025-12-15"));
    }

    @Test
    void a_letter_that_came_long_ago_is_entered_with_a_reason_only() {
        var letter = sectorMember("XXP")
                .replace(
                        "\"category\"",
                        "\"receipt\":{\"channel\":\"LETTER\",\"documentReference\":\"Letter 13 (synthetic)\","
                                + "\"receivedOn\":\"2025-11-13\"},\"category\"");

        post(officer(), APPLICATIONS, letter)
                .then()
                .statusCode(422)
                .body("errors.code", contains("reason-for-late-entry"))
                .body("errors.pointer", contains("/receipt/receivedOn"));
        post(officer().header("X-Reason", "Found in another file (synthetic)"), APPLICATIONS, letter)
                .then()
                .statusCode(201)
                .body("receivedOn", equalTo("2025-11-13"));
        post(officer(), APPLICATIONS, letter.replace("2025-11-13", "2025-11-14"))
                .then()
                .statusCode(201);
    }

    @Test
    void segment_and_study_group_are_held_against_the_lists() throws SQLException {
        execute("""
                insert into term (id, list, code, sector, name_en, name_fr, name_es, name_ar, name_ru, name_zh, source,
                                  confidence, recorded_at, recorded_by)
                select gen_random_uuid(), list, code, sector, 'x', 'x', 'x', 'x', 'x', 'x', 'test', 'INFERRED', now(), 'officer'
                from (values ('STUDY_GROUP', 'ITU-T SG 17', 'T'), ('ECOSYSTEM_SEGMENT', 'CLOUD', null))
                     as t (list, code, sector)""");
        try {
            var form =
                    "{\"applicant\":%s,\"category\":\"ASSOCIATE\",\"sectors\":[{\"sector\":\"T\"}],\"studyGroup\":\"%s\",\"contact\":%s}";
            post(
                            somebody("group"),
                            APPLICATIONS,
                            form.formatted(
                                    applicant("XXP", "OTHER_ENTITY")
                                            .replaceFirst("\\{", "{\"segment\":\"TELEGRAPHY\","),
                                    "ITU-T SG 99",
                                    contact()))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("segment-unknown", "study-group-unknown"));
            post(
                            somebody("group"),
                            APPLICATIONS,
                            form.formatted(
                                    applicant("XXP", "OTHER_ENTITY").replaceFirst("\\{", "{\"segment\":\"CLOUD\","),
                                    "ITU-T SG 17",
                                    contact()))
                    .then()
                    .statusCode(201);
        } finally {
            execute("truncate term");
        }
    }

    @Test
    void the_secretariat_cannot_enter_one_without_its_receipt() {
        post(officer(), APPLICATIONS, sectorMember("XXP"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("receipt-missing"));
    }

    @Test
    void an_applicant_gives_no_receipt() {
        var receipt = "\"receipt\":{\"channel\":\"LETTER\",\"documentReference\":\"x\",\"receivedOn\":\"2020-12-01\"},"
                + "\"category\"";

        post(somebody("backdating"), APPLICATIONS, sectorMember("XXP").replace("\"category\"", receipt))
                .then()
                .statusCode(422)
                .body("errors.code", contains("secretariat-only"));
    }

    @Test
    void sentences_come_in_the_readers_language() {
        var application = applied(somebody("reader"), sectorMember("XXP"));

        somebody("reader")
                .header("Accept-Language", "fr")
                .get(application)
                .then()
                .body("name", equalTo("Réseaux inventés"))
                .body("next", equalTo("XXP est invité à approuver ou à refuser."))
                .body("route.sentence", containsString("(CV 234)"));
    }

    @Test
    void a_correction_is_a_step_that_keeps_its_reason() {
        var application = applied(somebody("corrector"), sectorMember("XXP"));

        somebody("corrector")
                .header("If-Match", tag(application))
                .header("X-Reason", "A better class")
                .contentType("application/json")
                .body(sectorMember("XXP").replace("1/8", "1/4"))
                .put(application)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("sectors[0].units", equalTo("1/4"))
                .body("state", equalTo("AWAITING_MEMBER_STATE"));

        somebody("corrector")
                .get(application + "/steps")
                .then()
                .body("items.step", contains("SUBMITTED", "APPROVAL_REQUESTED", "CORRECTED"))
                .body("items.office", contains("APPLICANT", "SYSTEM", "APPLICANT"))
                .body("items[2].reason", equalTo("A better class"));
        assertThat(facts(application, 3))
                .extracting(World::type)
                .containsExactly("submitted", "member-state-informed", "corrected");
    }

    @Test
    void a_correction_does_not_make_another_application() {
        var application = applied(somebody("changer"), sectorMember("XXP"));

        somebody("changer")
                .header("If-Match", tag(application))
                .contentType("application/json")
                .body(sectorMember("XXQ"))
                .put(application)
                .then()
                .statusCode(422)
                .body("errors.code", contains("another-application"));
    }

    @Test
    void a_correction_needs_what_was_read() {
        var application = applied(somebody("stale"), sectorMember("XXP"));

        somebody("stale")
                .contentType("application/json")
                .body(sectorMember("XXP"))
                .put(application)
                .then()
                .statusCode(428);
        somebody("stale")
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(sectorMember("XXP"))
                .put(application)
                .then()
                .statusCode(412);
    }

    @Test
    void what_is_withdrawn_cannot_be_corrected_or_approved() {
        var application = applied(somebody("gone"), sectorMember("XXP"));
        step(somebody("gone"), application, "withdrawals", "{\"reason\":\"Later\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"))
                .body("clock", nullValue());

        step(delegateOf("XXP"), application, "approvals", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/application-step-not-possible"))
                .body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void the_same_request_again_makes_no_second_application() {
        var key = UUID.randomUUID();
        for (var attempt = 0; attempt < 2; attempt++) {
            somebody("twice")
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(sectorMember("XXP"))
                    .post(APPLICATIONS)
                    .then()
                    .statusCode(201);
        }

        somebody("twice").get(APPLICATIONS).then().body("items.size()", is(1));
    }

    @Test
    void nobody_floods_the_states_with_applications() {
        for (var made = 0; made < 20; made++) {
            applied(somebody("flood"), sectorMember("XXP"));
        }

        post(somebody("flood"), APPLICATIONS, sectorMember("XXP"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-applications"));
    }
}
