package itu.membership;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static itu.local.test.Patience.await;
import static itu.membership.Desk.CONTACTS;
import static itu.membership.Desk.CONTACT_TOPIC;
import static itu.membership.Desk.lines;
import static itu.membership.Desk.rehearse;
import static itu.membership.Desk.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ContactImportTest extends EmptyRegister {
    private static final String HEADER =
            "iso3,organization,role,topic,region,name,latin_name,title,email,phone,language,basis,"
                    + "purposes,consent_on,consent_reference,from,to";
    private static final String ONE = "XSA,,GENEVA_MISSION,,,人 一,Synthetic One,Counsellor (invented),one@xsa.example,"
            + "+41 22 555 01 01,zh,SYNTHETIC,OFFICIAL_CORRESPONDENCE DECLARATION,,,2025-01-01,";
    private static final String ONE_AGAIN = ONE.replace("GENEVA_MISSION", "BILLING");
    private static final String TWO =
            "XSA,,STUDY_GROUP_COORDINATOR,ITU-D SG1,EUR,Two Synthetic,,,two@xsa.example,,en,CONSENT,"
                    + "STUDY_GROUP_WORK,2025-02-01,Form 7,2025-01-01,2026-01-01";

    @BeforeEach
    void oneState() {
        send(Desk.STATES, Desk.states(Desk.state("XSA", "Sa")));
    }

    @Test
    void rows_become_persons_with_their_designations() {
        var imported = send(CONTACTS, lines(HEADER, ONE, ONE_AGAIN, TWO));

        imported.then().body("created", is(2)).body("updated", is(1)).body("rows.key", contains("XSA", "XSA", "XSA"));
        Desk.officer()
                .get(CONTACTS)
                .then()
                .body("items.person.name", contains("人 一", "Two Synthetic"))
                .body("items[0].designations.role", containsInAnyOrder("GENEVA_MISSION", "BILLING"))
                .body("items[1].permittedPurposes", contains("STUDY_GROUP_WORK"))
                .body("items[1].consents[0].on", equalTo("2025-02-01"));
        await().untilAsserted(() -> assertThat(imported.events(CONTACT_TOPIC)).hasSize(4));
    }

    @Test
    void a_second_import_changes_nothing_and_tells_nothing() {
        send(CONTACTS, lines(HEADER, ONE, TWO));

        var again = send(CONTACTS, lines(HEADER, ONE, TWO));

        again.then().body("unchanged", is(2));
        assertThat(again.events(CONTACT_TOPIC)).isEmpty();
    }

    @Test
    void a_changed_row_corrects_the_person() {
        send(CONTACTS, lines(HEADER, ONE));

        send(CONTACTS, lines(HEADER, ONE.replace("Counsellor", "Minister")))
                .then()
                .body("updated", is(1));

        Desk.officer().get(CONTACTS).then().body("items.person.title", contains("Minister (invented)"));
    }

    @Test
    void a_dry_run_writes_nothing() {
        rehearse(CONTACTS, lines(HEADER, ONE, ONE_AGAIN, TWO))
                .then()
                .statusCode(200)
                .body("created", is(2))
                .body("updated", is(1));

        Desk.officer().get(CONTACTS).then().body("items", hasSize(0));
    }

    @Test
    void refused_rows_name_the_column_and_repeat_no_value() {
        var report = rehearse(
                        CONTACTS,
                        lines(
                                HEADER,
                                ONE.replace("one@xsa.example", "one@xsa.int"),
                                ONE.replace("人 一", "=人"),
                                ONE.replace(",SYNTHETIC,", ",GUESSED,"),
                                TWO.replace("2025-02-01", ""),
                                ONE.replace("XSA", "ZZZ"),
                                "XSA,%s"
                                        .formatted(ONE.substring("XSA,".length())
                                                .replaceFirst(
                                                        "^", UUID.randomUUID().toString())),
                                TWO,
                                TWO))
                .then()
                .statusCode(200)
                .body(
                        "rows.findAll { it.outcome == 'REFUSED' }.errors.flatten().code",
                        contains(
                                "synthetic-not-marked",
                                "text-malformed",
                                "unknown-code",
                                "consent-missing",
                                "unknown-member-state",
                                "two-holders",
                                "repeated-in-file"))
                .body(
                        "rows.findAll { it.outcome == 'REFUSED' }.errors.flatten().pointer",
                        contains("email", "name", "basis", "consent_on", "iso3", "organization", "email"))
                .extract()
                .asString();

        assertThat(report).doesNotContain("人").doesNotContain("@xsa").doesNotContain("Synthetic");
    }

    @Test
    void the_demonstration_persons_are_marked_and_speak_six_languages() {
        send(Desk.STATES, Desk.reference("reference/member_states"));

        send(CONTACTS, Desk.reference("demo/contacts")).then().body("created", is(18));

        for (var language : new String[] {"en", "fr", "es", "ar", "ru", "zh"}) {
            Desk.officer().queryParam("language", language).get(CONTACTS).then().body("items", hasSize(3));
        }
    }
}
