package itu.membership;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.membership.Desk.CONTACTS;
import static itu.membership.Desk.CONTACT_TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What a person may ask for: all that is held, and that it goes. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ErasureTest extends EmptyRegister {
    /** Words that stand in no other data; the search text has them folded. */
    private static final List<String> TRACES =
            List.of("qzorblint", "qvexmark", "qplimford", "5557013", "qtitular", "qformular");

    private String address;

    @BeforeEach
    void aPersonWithAPast() {
        Desk.send(Desk.STATES, Desk.states(Desk.state("XQA", "Qa"), Desk.state("XQB", "Qb")));
        address = People.recorded(body("Qzorblint Synthetic", "qzorblint@xqa.example"));
        People.put(People.OFFICER, address, "\"0\"", """
                {"person": {"name": "Qvéxmark Synthetic", "email": "qplimford@xqa.example", "phone": "+41 22 5557013",
                 "title": "Qtitular", "language": "ar"}, "basis": "NOTIFIED", "purposes": ["DECLARATION"]}""").then().statusCode(200);
        People.post(address + "/consents", """
                        {"kind": "GIVEN", "purposes": ["OUTREACH"], "on": "2025-03-03", "reference": "Qformular 7"}""").then().statusCode(201);
        People.post(address + "/designations", "{\"role\":\"BILLING\",\"from\":\"2026-03-01\"}")
                .then()
                .statusCode(201);
    }

    @Test
    void a_person_stands_in_the_tables_of_contacts_only_and_after_an_erasure_nowhere() throws SQLException {
        assertThat(tablesWithTraces()).containsExactly("contact_consent", "contact_person");

        People.erase(address)
                .then()
                .statusCode(201)
                .body("requestReference", equalTo("DPO-2025-0014"))
                .body("erasedBy", equalTo("officer"));

        assertThat(tablesWithTraces()).isEmpty();
        assertThat(Topics.records(CONTACT_TOPIC).toString().toLowerCase(Locale.ROOT))
                .doesNotContain(TRACES);
    }

    @Test
    void designations_stay_with_their_periods_as_those_of_an_erased_person() {
        People.erase(address);

        Desk.officer()
                .get(address)
                .then()
                .statusCode(200)
                .body("person", nullValue())
                .body("permittedPurposes", hasSize(0))
                .body("erasure.requestedOn", equalTo("2025-12-10"))
                .body("designations.role", contains("GENEVA_MISSION", "BILLING"))
                .body("designations.from", contains("2025-01-01", "2026-03-01"))
                .body("designations.to", contains("2025-12-15", "2026-03-01"))
                .body("consents.kind", contains("GIVEN"))
                .body("consents[0].reference", nullValue());
        assertThat(counted("2025-06-01")).isEqualTo(1);
    }

    @Test
    void an_erasure_is_told_and_a_repeated_one_is_the_same() {
        var first = People.erase(address).then().statusCode(201).extract().<String>path("erasedAt");
        EventContracts.assertValid(
                "membership/contact.person-erased.v1",
                ContactTest.told(address, "person-erased").value());

        Desk.officer()
                .contentType("application/json")
                .body("{\"requestedOn\":\"2025-12-12\",\"requestReference\":\"DPO-2025-0099\"}")
                .put(address + "/erasure")
                .then()
                .statusCode(200)
                .body("erasedAt", equalTo(first))
                .body("requestReference", equalTo("DPO-2025-0014"));
        assertThat(acts()).containsOnlyOnce("contact-erased");
    }

    @Test
    void nothing_more_is_recorded_about_an_erased_person() {
        People.erase(address);

        for (var act : Map.of(
                        "/consents",
                        "{\"kind\":\"GIVEN\",\"purposes\":[\"OUTREACH\"]}",
                        "/designations",
                        People.mission())
                .entrySet()) {
            People.post(address + act.getKey(), act.getValue())
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/contact-erased"));
        }
    }

    @Test
    void the_number_of_a_request_holds_no_name() {
        Desk.officer()
                .contentType("application/json")
                .body("{\"requestedOn\":\"2025-12-10\",\"requestReference\":\"Qzorblint asked\"}")
                .put(address + "/erasure")
                .then()
                .statusCode(400);
    }

    @Test
    void an_erasure_is_the_secretariats_to_do() {
        Desk.as(Tokens.delegateOf("XQA"))
                .contentType("application/json")
                .body("{\"requestedOn\":\"2025-12-10\",\"requestReference\":\"DPO-1\"}")
                .put(address + "/erasure")
                .then()
                .statusCode(403);
    }

    @Test
    void an_export_holds_all_that_is_held() {
        var twin = People.recorded(
                body("Qvexmark Synthetic", "QPLIMFORD@xqa.example").replace("XQA", "XQB"));

        Desk.officer()
                .get(address + "/export")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"contact-" + ContactTest.id(address) + ".json\"")
                .body("contact.person.name", equalTo("Qvéxmark Synthetic"))
                .body("contact.person.phone", equalTo("+41 22 5557013"))
                .body("contact.consents[0].reference", equalTo("Qformular 7"))
                .body("beside.recordedBy", contains("officer"))
                .body("acts[0].actor", equalTo("officer"))
                .body("recordedDesignations.designation.role", hasItems("GENEVA_MISSION", "BILLING"))
                .body("acts.action", hasItems("contact-recorded", "contact-corrected", "contact-exported"))
                .body("acts.find { it.action == 'contact-corrected' }.details.fields", hasItems("name", "phone"))
                .body("beside.sameAddress", contains(ContactTest.id(twin)))
                .body("fields.field", hasItems("NAME", "EMAIL"));
    }

    @Test
    void a_delegate_exports_its_own_contacts_without_those_of_others() {
        People.recorded(body("Qvexmark Synthetic", "QPLIMFORD@xqa.example").replace("XQA", "XQB"));

        Desk.as(Tokens.delegateOf("XQA"))
                .get(address + "/export")
                .then()
                .statusCode(200)
                .body("beside", nullValue())
                .body("acts.actor", everyItem(nullValue()));
        Desk.as(Tokens.delegateOf("XQB")).get(address + "/export").then().statusCode(404);
    }

    @Test
    void the_map_knows_every_column_about_a_person() throws SQLException {
        var columns = new TreeSet<String>();
        rows("""
                select table_name || '.' || column_name from information_schema.columns
                where table_name in ('contact_person', 'contact_designation', 'contact_consent')
                and column_name not in ('id', 'version', 'number', 'person', 'designation')""").forEach(columns::add);

        List<List<String>> mapped = Desk.officer()
                .get("/api/membership/v1/personal-data-map")
                .then()
                .extract()
                .path("items.columns");

        assertThat(mapped.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(columns);
    }

    private static String body(String name, String email) {
        return People.ofState("XQA", name, email);
    }

    private static int counted(String day) {
        return Desk.officer()
                .queryParam("role", "GENEVA_MISSION")
                .queryParam("validAt", day)
                .get(CONTACTS)
                .then()
                .extract()
                .path("items.size()");
    }

    private List<String> acts() {
        return Desk.as(Tokens.of("auditor", Roles.AUDITOR))
                .queryParam("subjectType", "contact")
                .queryParam("subject", UUID.fromString(ContactTest.id(address)).toString())
                .get("/api/membership/v1/audit")
                .then()
                .extract()
                .path("items.action");
    }

    /** The tables that have one of the words in any column of any row. */
    private TreeSet<String> tablesWithTraces() throws SQLException {
        var found = new TreeSet<String>();
        for (var table : rows("select tablename from pg_tables where schemaname = 'public'")) {
            for (var trace : TRACES) {
                if (!rows("select 'found' from \"%s\" row where row::text ilike '%%%s%%'".formatted(table, trace))
                        .isEmpty()) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private List<String> rows(String select) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(select)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
