package itu.membership;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.local.test.EventContracts;
import itu.local.test.Patience;
import itu.local.test.SuiteInfrastructure;

import static itu.membership.Desk.ORGANIZATIONS;
import static itu.membership.Desk.ORGANIZATION_TOPIC;
import static itu.membership.Desk.STATES;
import static itu.membership.Desk.state;
import static itu.membership.Desk.states;
import static itu.membership.Loading.load;
import static itu.membership.Loading.organization;
import static itu.membership.Loading.organizations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class OrganizationImportTest extends EmptyRegister {
    private static final String CSV = "text/csv";

    @BeforeEach
    void a_country() {
        Desk.send(STATES, states(state("ZZA", "Invented")));
    }

    @Test
    void rows_become_organizations() {
        var done = load(
                ORGANIZATIONS,
                organizations(organization("1", "Alpha (synthetic)"), organization("2", "Beta (synthetic)")));

        assertThat(done.state()).isEqualTo("DONE");
        assertThat(names()).containsExactlyInAnyOrder("Alpha (synthetic)", "Beta (synthetic)");
        assertAddsUp(done, 2);
    }

    @Test
    void changes_are_told_many_to_an_event() {
        var done = load(ORGANIZATIONS, organizations(organization("1", "Alpha"), organization("2", "Beta")));

        Patience.await().until(() -> !done.events(ORGANIZATION_TOPIC).isEmpty());
        var event = done.events(ORGANIZATION_TOPIC).getFirst();
        EventContracts.assertValid("membership/organization.imported.v1", event.value());
        assertThat(event.headers()).containsEntry("ce_type", "itu.membership.organization.imported.v1");
        assertThat(event.headers()).containsEntry("ce_actor", "officer");
        assertThat(JsonPath.from(event.value()).getList("organizations.names.en"))
                .containsExactly("Alpha", "Beta");
    }

    @Test
    void a_new_organization_gets_the_id_that_the_file_gives() {
        load(ORGANIZATIONS, """
                source,external_key,name_en,country,kind,synthetic,id
                test,1,Alpha (synthetic),ZZA,OTHER_COMPANY,1,00000000-0000-7000-8000-0000000000f1
                """);

        Desk.officer()
                .get(ORGANIZATIONS + "/00000000-0000-7000-8000-0000000000f1")
                .then()
                .body("name", equalTo("Alpha (synthetic)"));
    }

    @Test
    void an_id_of_another_organization_is_refused() {
        var file = """
                source,external_key,name_en,country,kind,synthetic,id
                test,%s,Alpha (synthetic),ZZA,OTHER_COMPANY,1,00000000-0000-7000-8000-0000000000f2
                """;
        load(ORGANIZATIONS, file.formatted("1"));

        var done = load(ORGANIZATIONS, file.formatted("2"));

        assertThat(done.rows()).extracting(OrganizationImportTest::code).containsExactly("taken-by-another");
    }

    @Test
    void the_same_file_again_changes_and_tells_nothing() {
        var file = organizations(organization("1", "Alpha"), organization("2", "Beta"));
        load(ORGANIZATIONS, file);
        var before = written();

        var again = load(ORGANIZATIONS, file);

        assertThat(again.count("unchanged")).isEqualTo(2);
        assertThat(again.events(ORGANIZATION_TOPIC)).isEmpty();
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void a_changed_row_corrects_its_organization_only() {
        load(ORGANIZATIONS, organizations(organization("1", "Alpha"), organization("2", "Beta")));

        var again = load(ORGANIZATIONS, organizations(organization("1", "Alpha"), organization("2", "Gamma")));

        assertThat(again.count("updated")).isEqualTo(1);
        assertThat(names()).containsExactlyInAnyOrder("Alpha", "Gamma");
        Desk.officer().queryParam("q", "beta").get(ORGANIZATIONS).then().body("items.size()", equalTo(0));
        Patience.await().until(() -> !again.events(ORGANIZATION_TOPIC).isEmpty());
        assertThat(JsonPath.from(again.events(ORGANIZATION_TOPIC).getFirst().value())
                        .getList("organizations.change"))
                .containsExactly("UPDATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void a_separator_is_recognized_behind_a_byte_order_mark(String separator) {
        var file = "\ufeff" + organizations(organization("1", "Alpha")).replace(",", separator);

        assertThat(load(ORGANIZATIONS, file).count("created")).isEqualTo(1);
    }

    @Test
    void ndjson_says_the_same_as_csv() {
        load(ORGANIZATIONS, organizations("test,1,Alpha,,,,,,A1,ZZA,OTHER_COMPANY,,https://a.example,,,1"));

        var again = load(ORGANIZATIONS, "application/x-ndjson", """
                {"source":"test","external_key":"1","name_en":"Alpha","acronym":"A1","country":"ZZA","kind":"OTHER_COMPANY","website":"https://a.example","synthetic":true}
                """.getBytes(StandardCharsets.UTF_8), false);

        assertThat(again.count("unchanged")).isEqualTo(1);
    }

    @Test
    void a_parent_company_may_come_later_in_the_file() {
        load(
                ORGANIZATIONS,
                organizations(
                        "test,1,Daughter,,,,,,,ZZA,OTHER_COMPANY,,,2,,1",
                        "test,2,Mother,,,,,,,ZZA,OTHER_COMPANY,,,3,,1",
                        "test,3,Grandmother,,,,,,,ZZA,OTHER_COMPANY,,,,,1"));

        var byName = items().stream().collect(Collectors.toMap(item -> item.get("name"), item -> item));
        assertThat(byName.get("Daughter"))
                .containsEntry("parent", byName.get("Mother").get("id"));
        assertThat(byName.get("Mother"))
                .containsEntry("parent", byName.get("Grandmother").get("id"));
    }

    @Test
    void refused_rows_are_reported_first_and_leave_the_others_alone() {
        var done = load(
                ORGANIZATIONS,
                organizations(
                        organization("1", "Alpha"),
                        organization("1", "Again"),
                        "test,2,Nowhere,,,,,,,QQQ,OTHER_COMPANY,,,,,1",
                        "test,3,=cmd(),,,,,,,ZZA,OTHER_COMPANY,,,,,1",
                        "test,4,Orphan,,,,,,,ZZA,OTHER_COMPANY,,,nobody,,1",
                        "test,5,Circle,,,,,,,ZZA,OTHER_COMPANY,,,6,,1",
                        "test,6,Circle,,,,,,,ZZA,OTHER_COMPANY,,,5,,1",
                        "test,7,\"half a line",
                        "test,8,Bell\u0007,,,,,,,ZZA,OTHER_COMPANY,,,,,1",
                        "test,9," + "x".repeat(301) + ",,,,,,,ZZA,OTHER_COMPANY,,,,,1",
                        "test,10,Few cells",
                        organization("11", "Omega")));

        assertAddsUp(done, 12);
        assertThat(done.rows().stream().map(OrganizationImportTest::code))
                .containsExactly(
                        "repeated-in-file",
                        "country-not-registered",
                        "formula",
                        "unknown-parent",
                        "parent-circle",
                        "parent-circle",
                        "unreadable",
                        "control-character",
                        "too-long",
                        "wrong-number-of-cells",
                        "CREATED",
                        "CREATED");
        assertThat(names()).containsExactlyInAnyOrder("Alpha", "Omega");
    }

    @Test
    void a_row_in_another_encoding_costs_itself_only() {
        var file = organizations(organization("1", "Caf\u00e9"), organization("2", "Beta"));

        var done = load(ORGANIZATIONS, CSV, file.getBytes(StandardCharsets.ISO_8859_1), false);

        assertThat(done.count("refused")).isEqualTo(1);
        assertThat(code(done.rows().getFirst())).isEqualTo("not-utf-8");
        assertThat(names()).containsExactly("Beta");
    }

    @Test
    void a_fault_is_explained_in_the_readers_language() {
        var done = load(ORGANIZATIONS, organizations("test,2,Nowhere,,,,,,,QQQ,OTHER_COMPANY,,,,,1"));

        var report = Desk.officer()
                .header("Accept-Language", "fr")
                .get(done.location() + "/report.csv")
                .asString();

        assertThat(report)
                .contains("2,test/2,REFUSED,country,country-not-registered,")
                .contains("ni un État Membre");
    }

    @Test
    void a_dry_run_reports_and_writes_nothing() {
        var file = organizations(organization("1", "Alpha"), "test,2,Nowhere,,,,,,,QQQ,OTHER_COMPANY,,,,,1");

        var done = load(ORGANIZATIONS, CSV, file.getBytes(StandardCharsets.UTF_8), true);

        assertThat(done.count("created")).isEqualTo(1);
        assertThat(done.count("refused")).isEqualTo(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void the_same_file_under_the_same_key_is_one_import() {
        var key = UUID.randomUUID();
        var file = organizations(organization("1", "Alpha")).getBytes(StandardCharsets.UTF_8);
        var first = Loading.send(ORGANIZATIONS, CSV, file, false, key, "correlation-1");

        Loading.send(ORGANIZATIONS, CSV, file, false, key, "correlation-2")
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"));
    }

    @Test
    void a_file_without_the_columns_needed_is_refused_whole() {
        Loading.send(
                        ORGANIZATIONS,
                        CSV,
                        "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8),
                        false,
                        UUID.randomUUID(),
                        "correlation-3")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-csv"));
    }

    @Test
    void many_rows_go_through_in_chunks() {
        var rows = IntStream.rangeClosed(1, 2_500)
                .mapToObj(i -> organization(Integer.toString(i), "Company " + i))
                .toArray(String[]::new);

        var done = load(ORGANIZATIONS, organizations(rows));

        assertAddsUp(done, 2_500);
        Patience.await().until(() -> told(done) == 2_500);
        assertThat(count("select count(*) from organization")).isEqualTo(2_500);
        assertThat(count("select count(*) from audit where correlation_id = '" + done.correlation()
                        + "' and subject_type = 'organization'"))
                .isEqualTo(2_500);
    }

    /** What a crash in the middle leaves: chunks that committed, and one that did not. */
    @Test
    void an_import_goes_on_after_the_chunk_that_committed_last() {
        change("create function break_down() returns trigger language plpgsql as "
                + "$$ begin raise exception 'the database is gone'; end $$");
        change("create trigger break_down before insert on organization for each row "
                + "when (new.external_key = '1500') execute function break_down()");
        var rows = IntStream.rangeClosed(1, 2_500)
                .mapToObj(i -> organization(Integer.toString(i), "Company " + i))
                .toArray(String[]::new);
        var correlation = UUID.randomUUID().toString();
        var place = Loading.send(
                        ORGANIZATIONS,
                        CSV,
                        organizations(rows).getBytes(StandardCharsets.UTF_8),
                        false,
                        UUID.randomUUID(),
                        correlation)
                .header("Location");
        Patience.await().until(() -> count("select count(*) from operation where failures > 0") == 1);
        assertThat(count("select count(*) from organization")).isLessThan(2_500);

        change("drop function break_down cascade");

        var done = Loading.ended(place, correlation);
        assertThat(done.state()).isEqualTo("DONE");
        assertAddsUp(done, 2_500);
        assertThat(count("select count(*) from organization")).isEqualTo(2_500);
        Patience.await().until(() -> told(done) == 2_500);
    }

    @Test
    void an_import_that_waits_can_be_ended() {
        change("create function break_down() returns trigger language plpgsql as "
                + "$$ begin raise exception 'the database is gone'; end $$");
        change("create trigger break_down before insert on organization for each row execute function break_down()");
        var place = Loading.send(
                        ORGANIZATIONS,
                        CSV,
                        organizations(organization("1", "Alpha")).getBytes(StandardCharsets.UTF_8),
                        false,
                        UUID.randomUUID(),
                        "correlation-4")
                .header("Location");

        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .post(place + "/cancellations")
                .then()
                .statusCode(202);

        assertThat(Loading.ended(place, "correlation-4").state()).isEqualTo("CANCELLED");
        change("drop function break_down cascade");
        assertThat(names()).isEmpty();
    }

    private void change(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int told(Loading.Ended done) {
        return done.events(ORGANIZATION_TOPIC).stream()
                .mapToInt(event ->
                        JsonPath.from(event.value()).getList("organizations").size())
                .sum();
    }

    private static void assertAddsUp(Loading.Ended done, int read) {
        assertThat(done.count("read")).isEqualTo(read);
        assertThat(done.count("created") + done.count("updated") + done.count("unchanged") + done.count("refused"))
                .isEqualTo(read);
        assertThat(done.count("percent")).isEqualTo(100);
    }

    private static String code(Map<String, Object> row) {
        if (!row.containsKey("errors")) {
            return row.get("outcome").toString();
        }
        return ((Map<?, ?>) ((List<?>) row.get("errors")).getFirst())
                .get("code")
                .toString();
    }

    private static List<Map<String, Object>> items() {
        return Desk.officer()
                .queryParam("limit", 200)
                .get(ORGANIZATIONS)
                .jsonPath()
                .getList("items");
    }

    private static List<Object> names() {
        return items().stream().map(item -> item.get("name")).toList();
    }

    private long written() {
        return count("select sum(version) + max(extract(epoch from recorded_at) * 1000)::bigint from organization")
                + count("select count(*) from audit where subject_type = 'organization'");
    }

    private long count(String sql) {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
