package itu.membership;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.local.test.Patience.await;
import static itu.membership.Desk.STATES;
import static itu.membership.Desk.STATE_TOPIC;
import static itu.membership.Desk.lines;
import static itu.membership.Desk.rehearse;
import static itu.membership.Desk.send;
import static itu.membership.Desk.state;
import static itu.membership.Desk.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** The business date is 15 December 2025. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class TreatyActTest extends EmptyRegister {
    private static final String ACCESSIONS = "/api/membership/v1/accessions";
    private static final String TOLD = ",\"reference\":\"Note (synthetic)\",\"reason\":\"Test\"}";
    private static final String DENOUNCED = "{\"receivedOn\":\"2025-03-10\"" + TOLD;

    private String correlation = "";

    @BeforeEach
    void registerTwoStates() {
        send(STATES, states(state("XXA", "Aland"), state("XXB", "Beland")));
        correlation = UUID.randomUUID().toString();
    }

    @Test
    void a_denunciation_shows_when_it_takes_effect_and_is_told() {
        post("denunciations", 0, DENOUNCED)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("denunciation.receivedOn", equalTo("2025-03-10"))
                .body("denunciation.effectiveOn", equalTo("2026-03-10"));

        Desk.officer()
                .get(STATES + "/XXA")
                .then()
                .header("ETag", "\"1\"")
                .body("participation.denunciation.effectiveOn", equalTo("2026-03-10"));
        assertTold("denunciation-received", 1);
    }

    @Test
    void a_state_that_denounced_stays_in_the_register_but_is_not_counted_from_the_effect_on() {
        post("denunciations", 0, DENOUNCED);

        assertThat(codes("")).containsExactly("XXA", "XXB");
        assertThat(codes("?memberOn=2026-03-09")).containsExactly("XXA", "XXB");
        assertThat(codes("?memberOn=2026-03-10")).containsExactly("XXB");
    }

    @Test
    void a_question_from_earlier_knowledge_does_not_know_the_denunciation() {
        post("denunciations", 0, DENOUNCED);

        assertThat(codes("?memberOn=2026-03-10&knownAt=2025-12-01")).containsExactly("XXA", "XXB");
    }

    @Test
    void a_denunciation_is_withdrawn_before_it_takes_effect() {
        post("denunciations", 0, DENOUNCED);

        post("denunciation-withdrawals", 1, "{\"withdrawnOn\":\"2025-12-15\"" + TOLD)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("denunciation", nullValue());

        assertThat(codes("?memberOn=2026-03-10")).containsExactly("XXA", "XXB");
        assertTold("denunciation-withdrawn", 2);
    }

    @Test
    void a_denunciation_in_effect_cannot_be_withdrawn() {
        post("denunciations", 0, "{\"receivedOn\":\"2024-03-10\"" + TOLD);

        post("denunciation-withdrawals", 1, "{\"withdrawnOn\":\"2025-03-10\"" + TOLD)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/denunciation-in-effect"))
                .body("provision", equalTo("CS 237"))
                .body("effectiveOn", equalTo("2025-03-10"));
    }

    @Test
    void a_state_denounces_once() {
        post("denunciations", 0, DENOUNCED);

        post("denunciations", 1, DENOUNCED)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/denunciation-on-record"));
    }

    @Test
    void what_is_to_come_is_not_recorded() {
        post("denunciations", 0, "{\"receivedOn\":\"2025-12-16\"" + TOLD)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/act-to-come"));
    }

    @Test
    void an_accession_after_the_effect_opens_a_new_stretch() {
        post("denunciations", 0, "{\"receivedOn\":\"2020-03-10\"" + TOLD);

        post("accessions", 1, "{\"accededOn\":\"2022-01-01\"" + TOLD)
                .then()
                .statusCode(200)
                .body("former[0].to", equalTo("2021-03-10"))
                .body("accession.accededOn", equalTo("2022-01-01"));

        assertThat(codes("?memberOn=2021-12-31")).containsExactly("XXB");
        assertThat(codes("?memberOn=2022-01-01")).containsExactly("XXA", "XXB");
        assertTold("accession-recorded", 2);
    }

    @Test
    void a_dry_run_answers_the_same_and_records_nothing() {
        Desk.officer()
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(DENOUNCED)
                .queryParam("validateOnly", true)
                .post(STATES + "/XXA/denunciations")
                .then()
                .statusCode(200)
                .body("denunciation.effectiveOn", equalTo("2026-03-10"));

        Desk.officer().get(STATES + "/XXA").then().header("ETag", "\"0\"").body("participation", anEmptyMap());
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        post("denunciations", 7, DENOUNCED).then().statusCode(412);
        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(DENOUNCED)
                .post(STATES + "/XXA/denunciations")
                .then()
                .statusCode(428);
    }

    @Test
    void the_acts_of_a_state_are_listed_with_who_recorded_them_and_why() {
        post("denunciations", 0, DENOUNCED);

        Desk.as(Tokens.of("reader", Roles.INTEGRATOR))
                .get(STATES + "/XXA/treaty-acts")
                .then()
                .statusCode(200)
                .body("items.kind", contains("DENUNCIATION_RECEIVED"))
                .body("items[0].recordedBy", equalTo("officer"))
                .body("items[0].reason", equalTo("Test"))
                .body("items[0].confidence", equalTo("SOURCE_FOUND"));
        Desk.officer()
                .get(STATES + "/XXA/treaty-acts?validAt=2025-03-09")
                .then()
                .body("items", empty());
        Desk.officer().get(STATES + "/XYZ/treaty-acts").then().statusCode(404);
    }

    @Test
    void the_audit_has_the_reason() {
        post("denunciations", 0, DENOUNCED);

        Desk.as(Tokens.of("auditor", Roles.AUDITOR))
                .queryParam("subjectType", "member-state")
                .queryParam("subject", "XXA")
                .queryParam("limit", 200)
                .get("/api/membership/v1/audit")
                .then()
                .body(
                        "items.findAll { it.action == 'denunciation-received' }.reason.unique()",
                        equalTo(List.of("Test")));
    }

    @Test
    void accessions_are_imported_once() {
        var file = lines("iso3,acceded_on,source,confidence", "XXA,2024-09-19,synthetic,inferred");

        send(ACCESSIONS, file).then().body("created", is(1));

        send(ACCESSIONS, file).then().body("unchanged", is(1));
        assertThat(codes("?memberOn=2024-09-18")).containsExactly("XXB");
        assertThat(codes("?memberOn=2024-09-19")).containsExactly("XXA", "XXB");
    }

    @Test
    void rows_that_make_no_sense_are_refused() {
        rehearse(
                        ACCESSIONS,
                        lines(
                                "iso3,acceded_on,source,confidence",
                                "XXA,2026-09-19,synthetic,inferred",
                                "XXB,,synthetic,inferred",
                                "ZZZ,2024-09-19,synthetic,inferred",
                                "XXA,2024-09-19,synthetic,inferred"))
                .then()
                .body("refused", is(4))
                .body(
                        "rows.errors.flatten().code",
                        equalTo(List.of("day-does-not-fit", "missing", "unknown-member-state", "repeated-in-file")));
    }

    private Response post(String act, int version, String body) {
        return Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("X-Correlation-Id", correlation)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .post(STATES + "/XXA/" + act);
    }

    private void assertTold(String fact, int sequence) {
        await().untilAsserted(() -> assertThat(Topics.records(STATE_TOPIC))
                .filteredOn(event -> correlation.equals(event.headers().get("ce_correlationid")))
                .filteredOn(event -> ("itu.membership.member-state." + fact + ".v1")
                        .equals(event.headers().get("ce_type")))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.key()).isEqualTo("XXA");
                    assertThat(event.headers()).containsEntry("ce_sequence", Integer.toString(sequence));
                    EventContracts.assertValid("membership/member-state." + fact + ".v1", event.value());
                    assertThat(event.value()).doesNotContain("officer");
                }));
    }

    private static List<String> codes(String query) {
        return Desk.officer()
                .get(STATES + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.iso3");
    }
}
