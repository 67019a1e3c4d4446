package itu.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Patience;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class TargetListTest extends EmptyRegister {
    private static final String LISTS = "/api/membership/v1/target-lists";
    private static final String TOPIC = "membership.target-list.v1";
    private static final String GAP =
            "{\"addressee\":\"MEMBER_STATE\",\"gap\":\"MEMBER_STATES_WITHOUT_MEMBERS\",\"heldOn\":\"2025-12-31\"}";

    private MadeUpRegister register;

    @BeforeEach
    void threeStatesOneWithAMember() {
        Topics.create(TOPIC, 3);
        register = new MadeUpRegister(database);
        register.run("truncate target_list cascade");
        Desk.send(Desk.STATES, Desk.states(Desk.state("XQA", "Qa"), Desk.state("XQB", "Qb"), Desk.state("XQC", "Qc")));
        register.active(register.company("XQA"), "SECTOR_MEMBER", "D", "XQA", LocalDate.of(2020, 1, 1));
    }

    @Test
    void criteria_are_counted_and_shown_before_anything_is_kept() {
        officer()
                .contentType("application/json")
                .body(GAP)
                .post(LISTS + "/previews")
                .then()
                .statusCode(200)
                .body("count", equalTo(2))
                .body("sample.id", equalTo(List.of("XQB", "XQC")))
                .body("explanation", startsWith("Member States without any Sector Member"));
        assertThat(namesOfLists()).isEmpty();
    }

    @Test
    void a_frozen_list_is_told_whole() {
        var frozen = freeze("Gap of the test", GAP);

        frozen.then().statusCode(201).header("ETag", "\"0\"").body("version.count", equalTo(2));
        var id = frozen.jsonPath().getString("id");
        Patience.await()
                .untilAsserted(() -> assertThat(told(id)).singleElement().satisfies(event -> {
                    EventContracts.assertValid("membership/target-list.frozen.v1", event.value());
                    assertThat(event.key()).isEqualTo(id);
                    assertThat(event.value()).contains("\"entries\":[\"XQB\",\"XQC\"]", "\"parts\":1");
                    assertThat(event.value()).doesNotContain("purpose of the test");
                }));
    }

    @Test
    void a_long_list_is_told_in_parts() {
        register.run("""
                insert into organization (id, version, names, country, kind, synthetic, search_text, recorded_at)
                select gen_random_uuid(), 0, '{"en":"Synthetic"}', 'XQB', 'OTHER_COMPANY', true, '', now()
                from generate_series(1, 4001)""");

        var id = freeze("Prospects", "{\"addressee\":\"ORGANIZATION\",\"gap\":\"PROSPECTS\"}")
                .jsonPath()
                .getString("id");

        Patience.await()
                .untilAsserted(() -> assertThat(told(id)).hasSize(3).allSatisfy(event -> {
                    EventContracts.assertValid("membership/target-list.frozen.v1", event.value());
                    assertThat(event.value()).contains("\"count\":4001", "\"parts\":3");
                }));
    }

    @Test
    void a_new_version_leaves_the_former_as_it_was_and_shows_what_changed() {
        var location = freeze("Gap of the test", GAP).header("Location");
        register.active(register.company("XQB"), "ACADEMIA", null, "XQB", LocalDate.of(2020, 1, 1));

        var again = officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(GAP)
                .post(location + "/versions");

        again.then().statusCode(201).body("latest", equalTo(2)).body("version.count", equalTo(1));
        auditor().get(location + "/versions/1/entries").then().body("items.id", equalTo(List.of("XQB", "XQC")));
        auditor().get(location + "/versions/2/entries").then().body("items.id", equalTo(List.of("XQC")));
        auditor()
                .get(location + "/versions/2/changes")
                .then()
                .body("items.id", equalTo(List.of("XQB")))
                .body("items.change", equalTo(List.of("REMOVED")));
        auditor().get(location + "/versions").then().body("items.number", equalTo(List.of(2, 1)));
    }

    @Test
    void a_new_version_needs_the_list_as_it_was_read() {
        var location = freeze("Gap of the test", GAP).header("Location");

        officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"7\"")
                .contentType("application/json")
                .body(GAP)
                .post(location + "/versions")
                .then()
                .statusCode(412);
    }

    @Test
    void states_are_left_out_by_name_and_by_the_mailbox_they_lack() {
        Desk.send(
                Desk.MAILBOXES,
                Desk.lines(
                        "iso3,role,mailbox,language,basis",
                        "XQC,DECLARATION_FOCAL_POINT,declarations@xqc.example,en,SYNTHETIC"));

        assertThat(previewed(GAP.replace("}", ",\"excluded\":[\"XQC\"]}"))).containsExactly("XQB");
        assertThat(previewed(GAP.replace("}", ",\"mailboxRole\":\"DECLARATION_FOCAL_POINT\"}")))
                .containsExactly("XQC");
        assertThat(previewed(GAP.replace("}", ",\"only\":[\"XQA\",\"XQB\"]}"))).containsExactly("XQB");
    }

    @Test
    void organizations_are_chosen_by_what_they_hold_and_where_they_are() {
        var academia = register.organization("XQB", "ACADEMIA", "RESEARCH");
        register.active(academia, "ACADEMIA", null, "XQB", LocalDate.of(2020, 1, 1));

        assertThat(previewed("{\"addressee\":\"ORGANIZATION\",\"categories\":[\"ACADEMIA\"]}"))
                .containsExactly(academia.toString());
        assertThat(previewed("{\"addressee\":\"ORGANIZATION\",\"holding\":true,\"memberStates\":[\"XQB\"]}"))
                .containsExactly(academia.toString());
        assertThat(previewed("{\"addressee\":\"ORGANIZATION\",\"segments\":[\"RESEARCH\"],\"regions\":[\"EUR\"]}"))
                .containsExactly(academia.toString());
        assertThat(previewed("{\"addressee\":\"ORGANIZATION\",\"holding\":true,\"only\":[\"" + academia + "\"]}"))
                .containsExactly(academia.toString());
    }

    @Test
    void organizations_are_chosen_by_the_mailbox_they_have() {
        var company = register.company("XQB");
        register.company("XQB");
        register.run("""
                insert into contact_mailbox (holder, role, organization, version, mailbox, language, basis)
                values (?::uuid::text, 'BILLING', ?, 0, 'billing@xqb.example', 'EN', 'SYNTHETIC')""", company, company);

        assertThat(previewed("{\"addressee\":\"ORGANIZATION\",\"mailboxRole\":\"BILLING\"}"))
                .containsExactly(company.toString());
    }

    @Test
    void criteria_that_do_not_fit_each_other_are_refused_with_their_pointers() {
        officer()
                .contentType("application/json")
                .body(
                        "{\"addressee\":\"MEMBER_STATE\",\"gap\":\"PROSPECTS\",\"segments\":[\"CLOUD\"],\"only\":[\"x' or 1=1\"]}")
                .post(LISTS + "/previews")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/criteria-invalid"))
                .body("errors.pointer", equalTo(List.of("/gap", "/segments", "/only/0")))
                .body("errors.code", hasItem("no-addressee"));
    }

    @Test
    void a_list_of_nobody_is_refused() {
        freeze("Nobody", GAP.replace("}", ",\"only\":[\"XQA\"]}"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/target-list-empty"));
    }

    @Test
    void a_dry_run_keeps_nothing() {
        officer()
                .queryParam("validateOnly", true)
                .contentType("application/json")
                .body(body("Gap of the test", GAP))
                .post(LISTS)
                .then()
                .statusCode(200)
                .body("version.count", equalTo(2));
        assertThat(namesOfLists()).isEmpty();
    }

    @Test
    void a_version_comes_as_csv_with_its_explanation() {
        var location = freeze("Gap of the test", GAP).header("Location");

        var csv = auditor()
                .accept("text/csv")
                .get(location + "/versions/1/entries")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.substring(1).lines())
                .containsExactly(
                        "id,name,country,segment",
                        "XQB,Qb,XQB,",
                        "XQC,Qc,XQC,",
                        "\"Member States without any Sector Member, Associate or Academia on 2025-12-31: 2.\"");
    }

    @Test
    void an_auditor_reads_lists_and_makes_none() {
        auditor()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body("Not mine", GAP))
                .post(LISTS)
                .then()
                .statusCode(403);
    }

    private List<String> previewed(String criteria) {
        return officer()
                .contentType("application/json")
                .body(criteria)
                .post(LISTS + "/previews")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("sample.id");
    }

    private List<String> namesOfLists() {
        return auditor().get(LISTS).jsonPath().getList("items.name");
    }

    private static List<Topics.Message> told(String list) {
        return Topics.records(TOPIC).stream()
                .filter(event -> list.equals(event.key()))
                .toList();
    }

    private static Response freeze(String name, String criteria) {
        return officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(body(name, criteria))
                .post(LISTS);
    }

    private static String body(String name, String criteria) {
        return "{\"name\":\"%s\",\"purpose\":\"purpose of the test\",\"criteria\":%s}".formatted(name, criteria);
    }

    private static RequestSpecification officer() {
        return Desk.as(Tokens.of("outreach", Roles.OUTREACH_OFFICER));
    }

    private static RequestSpecification auditor() {
        return Desk.as(Tokens.of("auditor", Roles.AUDITOR));
    }
}
