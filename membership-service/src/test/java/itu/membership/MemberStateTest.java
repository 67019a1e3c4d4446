package itu.membership;

import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;
import static itu.local.test.Patience.await;
import static itu.membership.Desk.STATES;
import static itu.membership.Desk.STATE_TOPIC;
import static itu.membership.Desk.reference;
import static itu.membership.Desk.rehearse;
import static itu.membership.Desk.send;
import static itu.membership.Desk.state;
import static itu.membership.Desk.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class MemberStateTest extends EmptyRegister {

    @Test
    void a_new_row_registers_a_member_state_and_tells_it() {
        var imported = send(STATES, states(state("XXA", "Aland")));

        imported.then().body("created", is(1)).body("rows[0].key", equalTo("XXA"));
        await().untilAsserted(() -> assertThat(imported.events(STATE_TOPIC))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.key()).isEqualTo("XXA");
                    assertThat(event.headers())
                            .containsEntry("ce_type", "itu.membership.member-state.registered.v1")
                            .containsEntry("ce_source", "/itu/membership-service")
                            .containsEntry("ce_subject", "XXA")
                            .containsEntry("ce_sequence", "0");
                    EventContracts.assertValid("membership/member-state.registered.v1", event.value());
                }));
    }

    @Test
    void a_changed_row_corrects_the_entry_and_tells_it() {
        send(STATES, states(state("XXA", "Aland")));

        var corrected = send(STATES, states(state("XXA", "Beland")));

        corrected.then().body("updated", is(1));
        await().untilAsserted(() -> assertThat(corrected.events(STATE_TOPIC))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.headers())
                            .containsEntry("ce_type", "itu.membership.member-state.corrected.v1")
                            .containsEntry("ce_sequence", "1");
                    EventContracts.assertValid("membership/member-state.corrected.v1", event.value());
                    assertThat(event.value()).contains("\"en\":\"Beland\"");
                }));
        Desk.officer().get(STATES + "/XXA").then().header("ETag", "\"1\"").body("names.en", equalTo("Beland"));
    }

    @Test
    void the_audit_keeps_an_entry_before_and_after_its_correction() {
        send(STATES, states(state("XXU", "Aland")));

        send(STATES, states(state("XXU", "Beland")));

        Desk.as(Tokens.of("auditor", Roles.AUDITOR))
                .queryParam("subjectType", "member-state")
                .queryParam("subject", "XXU")
                .get("/api/membership/v1/audit")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("member-state-registered", "member-state-corrected")))
                .body("items[1].actor", equalTo("officer"))
                .body("items[1].before.names.en", equalTo("Aland"))
                .body("items[1].after.names.en", equalTo("Beland"));
    }

    @Test
    void faulty_rows_are_reported_with_their_column_and_the_others_are_written() {
        var file = states(
                state("XXA", "Aland"),
                state("XXA", "Again"),
                "XA,XXB,XXB,Beland,Nom,Nombre,Имя,名称,اسم,EUR,inferred,B,source_found,1,",
                state("XXC", "Celand").replace("EUR", "MARS"),
                state("XXD", ""),
                state("XXE", "Eland").replace("XXE", "xxe"));

        var imported = send(STATES, file);

        imported.then()
                .body("read", is(6))
                .body("created", is(1))
                .body("refused", is(5))
                .body("rows.find { it.line == 3 }.errors.code", hasItem("repeated-in-file"))
                .body("rows.find { it.line == 4 }.errors.code", hasItem("taken-by-another"))
                .body("rows.find { it.line == 4 }.errors.pointer", hasItem("iso2"))
                .body("rows.find { it.line == 5 }.errors.pointer", hasItem("itud_region"))
                .body("rows.find { it.line == 6 }.errors.pointer", hasItem("name_en"))
                .body("rows.find { it.line == 7 }.errors.code", hasItem("malformed"));
        Desk.officer().get(STATES).then().body("items.iso3", equalTo(List.of("XXA")));
    }

    @Test
    void faults_are_told_in_the_readers_language() {
        Desk.officer()
                .header("Accept-Language", "fr-CH")
                .contentType("text/csv")
                .body(states(state("XXD", "")))
                .queryParam("dryRun", true)
                .post(STATES + "/imports")
                .then()
                .body("rows[0].errors[0].detail", equalTo("La colonne name_en est vide."));
    }

    @Test
    void a_dry_run_reports_the_same_and_writes_nothing() {
        var rehearsal = rehearse(STATES, states(state("XXA", "Aland")));

        rehearsal.then().statusCode(200).body("dryRun", is(true)).body("created", is(1));
        Desk.officer().get(STATES + "/XXA").then().statusCode(404);
    }

    @Test
    void a_file_without_a_column_is_refused_as_a_whole() {
        rehearse(STATES, "iso3,iso2\nXXA,XA\n").then().statusCode(422).body("type", equalTo("/problems/invalid-csv"));
    }

    @Test
    void an_entry_shows_names_regions_and_how_sure_we_are() {
        send(STATES, reference("reference/member_states"));

        var read = Desk.officer().header("Accept-Language", "fr").get(STATES + "/CHE");

        read.then()
                .statusCode(200)
                .header("Content-Language", "fr")
                .header("Vary", "Accept-Language")
                .header("ETag", "\"0\"")
                .body("name", equalTo("Suisse"))
                .body("names.ru", equalTo("Швейцария"))
                .body("ituSymbol", equalTo("SUI"))
                .body("itudRegion.code", equalTo("EUR"))
                .body("itudRegion.confidence", equalTo("MEMORY_HIGH"))
                .body("administrativeRegion.code", equalTo("B"))
                .body("administrativeRegion.confidence", equalTo("SOURCE_FOUND"))
                .body("unMember", is(true));
    }

    @Test
    void an_unknown_code_is_answered_in_the_readers_language() {
        Desk.officer()
                .header("Accept-Language", "es")
                .get(STATES + "/XXX")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/member-state-not-found"))
                .body("title", equalTo("Estado Miembro no encontrado"))
                .body("memberState", equalTo("XXX"));
    }

    @Test
    void a_filter_that_is_no_code_is_refused_by_its_name() {
        Desk.officer()
                .queryParam("region", "MARS")
                .get(STATES)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-request"))
                .body("errors[0].pointer", equalTo("region"))
                .body("errors[0].code", equalTo("unknown-code"));
    }

    @Test
    void a_day_that_is_no_date_is_refused_by_its_name() {
        Desk.officer()
                .queryParam("validAt", "soon")
                .get(STATES)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("validAt"))
                .body("errors[0].code", equalTo("malformed"));
    }

    @Test
    void a_search_without_a_word_is_refused() {
        Desk.officer()
                .queryParam("q", "'%_")
                .get(STATES)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/query-invalid"));
    }

    @Test
    void nobody_reads_the_register_without_a_token() {
        given().get(STATES).then().statusCode(401).body("type", equalTo("/problems/unauthorized"));
    }

    @Test
    void an_import_is_refused_to_other_roles() {
        Desk.as(Tokens.of("finance", Roles.FINANCE_OFFICER))
                .contentType("text/csv")
                .body(states(state("XXA", "Aland")))
                .post(STATES + "/imports")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void an_import_needs_an_idempotency_key() {
        Desk.officer()
                .contentType("text/csv")
                .body(states(state("XXA", "Aland")))
                .post(STATES + "/imports")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-required"));
    }
}
