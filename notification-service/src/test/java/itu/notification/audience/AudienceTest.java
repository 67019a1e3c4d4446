package itu.notification.audience;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.notification.MailGate;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class AudienceTest {
    private static final String FOCAL_POINT = ",\"roles\":[\"DECLARATION_FOCAL_POINT\"]";
    private static final String MEMBERS = ",\"roles\":[\"MEMBERSHIP_FOCAL_POINT\"]";

    @Test
    void states_are_counted_by_language_and_region_and_those_without_a_mailbox_apart() {
        reachable("YAA", "AFR", "focal@yaa.example", "fr");
        reachable("YAB", "ARB", "focal@yab.example", "ar");
        Register.state("YAC", "AFR");
        var list = listOf("YAA", "YAB", "YAC");
        await().until(() -> known("YAC"));

        var count = Outreach.count(Outreach.ofList("TARGET_LIST", list, FOCAL_POINT));

        assertThat(count.getInt("mailboxes")).isEqualTo(2);
        assertThat(count.<String, Integer>getMap("byLanguage")).isEqualTo(Map.of("fr", 1, "ar", 1));
        assertThat(count.<String, Integer>getMap("byRegion")).isEqualTo(Map.of("AFR", 1, "ARB", 1));
        assertThat(count.<String, Integer>getMap("byGroup")).isEqualTo(Map.of("TARGET_LIST", 2));
        assertThat(count.getInt("withoutMailbox")).isEqualTo(1);
    }

    @Test
    void regions_languages_statuses_and_exceptions_narrow() {
        reachable("YBA", "AFR", "focal@yba.example", "fr");
        reachable("YBB", "ARB", "focal@ybb.example", "ar");
        reachable("YBC", "ARB", "focal@ybc.example", "fr");
        Register.statuses("YBB", "LDC", 2);
        var list = listOf("YBA", "YBB", "YBC");
        await().until(() ->
                Outreach.rows("select code from member_state_standing where code = 'YBB' and statuses_sequence = 2")
                                .size()
                        == 1);

        assertThat(addressees(list, FOCAL_POINT)).containsExactlyInAnyOrder("YBA", "YBB", "YBC");
        assertThat(addressees(list, FOCAL_POINT + ",\"regions\":[\"ARB\"]")).containsExactlyInAnyOrder("YBB", "YBC");
        assertThat(addressees(list, FOCAL_POINT + ",\"languages\":[\"fr\"]")).containsExactlyInAnyOrder("YBA", "YBC");
        assertThat(addressees(list, FOCAL_POINT + ",\"statuses\":[\"LDC\"]")).containsExactly("YBB");
        assertThat(addressees(list, FOCAL_POINT + ",\"except\":[\"YBA\"]")).containsExactlyInAnyOrder("YBB", "YBC");
    }

    @Test
    void a_former_member_state_is_not_addressed_until_it_accedes_again() {
        reachable("YCA", "AFR", "focal@yca.example", "fr");
        var list = listOf("YCA");
        assertThat(addressees(list, FOCAL_POINT)).containsExactly("YCA");

        Register.denounced("YCA", "2021-01-01", 5);
        await().until(() -> addressees(list, FOCAL_POINT).isEmpty());
        Register.acceded("YCA", "2022-01-01", 6);

        await().until(() -> addressees(list, FOCAL_POINT).equals(List.of("YCA")));
    }

    @Test
    void a_version_of_a_target_list_is_usable_once_all_its_parts_are_here() {
        reachable("YDA", "AFR", "focal@yda.example", "fr");
        reachable("YDB", "AFR", "focal@ydb.example", "fr");
        var list = UUID.randomUUID();
        Register.targetList(list, 1, 1, 1, "MEMBER_STATE", List.of("YDA"));
        Register.targetList(list, 2, 2, 2, "MEMBER_STATE", List.of("YDB"));
        await().until(() -> Outreach.rows("select 1 from target_list_part where list = '" + list + "'")
                        .size()
                == 2);
        assertThat(addressees(list, FOCAL_POINT)).containsExactly("YDA");
        Outreach.ask("counts", """
                        {"sources":[{"kind":"TARGET_LIST","list":"%s","number":2}],"roles":["GENEVA_MISSION"]}""".formatted(list))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/audience/sources/0/list"));

        Register.targetList(list, 2, 1, 2, "MEMBER_STATE", List.of("YDA"));

        await().until(() -> addressees(list, FOCAL_POINT).size() == 2);
        Outreach.officer()
                .header("Accept-Language", "fr")
                .get("/api/notifications/v1/target-lists?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + list + "' }.number", equalTo(2))
                .body("items.find { it.id == '" + list + "' }.explanation", equalTo("En français"));
    }

    @Test
    void the_same_office_reached_by_two_groups_gets_one_letter_under_the_first() {
        reachable("YEA", "AFR", "focal@yea.example", "fr");
        var first = listOf("YEA");
        var second =
                UUID.fromString(Outreach.upload("Guests", """
                        addressee,mailbox,language
                        YEA,Focal@YEA.example,en
                        """, false).jsonPath().getString("id"));
        var both = """
                {"sources":[{"kind":"TARGET_LIST","list":"%s"},{"kind":"UPLOADED_LIST","list":"%s"}],
                 "roles":["DECLARATION_FOCAL_POINT"]}""".formatted(first, second);

        var count = Outreach.count(both);

        assertThat(count.getInt("mailboxes")).isEqualTo(1);
        assertThat(count.getInt("repeated")).isEqualTo(1);
        assertThat(count.<String, Integer>getMap("byGroup")).isEqualTo(Map.of("TARGET_LIST", 1));
        assertThat(Outreach.sample(both)).singleElement().extracting("language").isEqualTo("fr");
    }

    @Test
    void a_merged_organization_is_reached_as_the_one_that_stands_for_it() {
        var alias = UUID.randomUUID();
        var canonical = UUID.randomUUID();
        var top = UUID.randomUUID();
        Register.imported(List.of(alias, canonical, top), "KEN", "ACADEMIA");
        Register.importedMembership(UUID.randomUUID(), alias, "SECTOR_MEMBER", "D");
        Register.organizationMailbox(alias, "focal@alias.example", "en");
        // Told out of order: the later merge first.
        Register.merged(canonical, top, 4);
        Register.merged(alias, canonical, 3);
        var only = onlyOf("SECTOR_MEMBERS", "D");
        await().until(() -> sampled(only, "focal@alias.example").equals(top.toString()));

        Register.organizationMailbox(top, "focal@top.example", "en");

        await().until(() -> sampled(only, "focal@top.example").equals(top.toString()));
        assertThat(sampled(only, "focal@alias.example")).isEmpty();
        assertThat(sampled(only.replace("\"roles\"", "\"except\":[\"" + alias + "\"],\"roles\""), "focal@top.example"))
                .isEmpty();

        Register.unmerged(alias, canonical, 5);

        await().until(() -> sampled(only, "focal@alias.example").equals(alias.toString()));
    }

    @Test
    void a_membership_counts_on_its_days_and_facts_out_of_order_do_no_harm() {
        var organization = UUID.randomUUID();
        var membership = UUID.randomUUID();
        Register.organization(organization, "KEN", "SCIENTIFIC_OR_INDUSTRIAL", 1);
        Register.organizationMailbox(organization, "focal@associate.example", "en");
        Register.membership(membership, organization, "ASSOCIATE", "R", "ACTIVE", "2010-01-01", "2020-01-01", 7);
        Register.membership(membership, organization, "ASSOCIATE", "R", "ACTIVE", "2010-01-01", null, 6);
        var last = UUID.randomUUID();
        Register.membership(membership, last, "ASSOCIATE", "R", "ACTIVE", "2010-01-01", null, 5);
        var marker = UUID.randomUUID();
        Register.membership(marker, organization, "ASSOCIATE", "T", "AWAITING_PAYMENT", "2010-01-01", null, 1);
        await().until(() -> !Outreach.rows("select 1 from membership where id = '" + marker + "'")
                .isEmpty());

        assertThat(sampled(onlyOf("ASSOCIATES", "R"), "focal@associate.example"))
                .isEmpty();
        assertThat(sampled(onlyOf("ASSOCIATES", "T"), "focal@associate.example"))
                .isEmpty();
        Register.membership(membership, organization, "ASSOCIATE", "R", "SUSPENDED", "2010-01-01", null, 8);
        await().until(() ->
                !sampled(onlyOf("ASSOCIATES", "R"), "focal@associate.example").isEmpty());
    }

    @Test
    void international_organizations_and_agencies_count_without_a_membership() {
        var union = UUID.randomUUID();
        var agency = UUID.randomUUID();
        Register.organization(union, "CHE", "REGIONAL_OR_INTERNATIONAL", 1);
        Register.organization(agency, "CHE", "UNITED_NATIONS", 1);
        Register.organizationMailbox(union, "focal@union.example", "en");
        Register.organizationMailbox(agency, "focal@agency.example", "en");

        await().until(() -> sampled(onlyOf("INTERNATIONAL_ORGANIZATIONS", null), "focal@union.example")
                .equals(union.toString()));
        await().until(() ->
                sampled(onlyOf("UN_AGENCIES", null), "focal@agency.example").equals(agency.toString()));
        Outreach.officer()
                .header("Accept-Language", "es")
                .get(Outreach.AUDIENCES + "/groups")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'MEMBER_STATES' }.name", equalTo("Estados Miembros"))
                .body("items.find { it.kind == 'UN_AGENCIES' }.addressees >= 1", equalTo(true))
                .body(
                        "items.find { it.kind == 'SECTOR_MEMBERS' && it.sector == 'D' }.name",
                        equalTo("Miembros de Sector del UIT-D"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"sources":[]}                                              | /audience/sources
            {"sources":[{"kind":"MEMBER_STATES"}]}                      | /audience/roles
            {"sources":[{"kind":"MEMBER_STATES","sector":"R"}]}         | /audience/sources/0/sector
            {"sources":[{"kind":"SECTOR_MEMBERS","sector":"X"}]}        | /audience/sources/0/sector
            {"sources":[{"kind":"SECTOR_MEMBERS","number":1}]}          | /audience/sources/0/number
            {"sources":[{"kind":"UPLOADED_LIST"}]}                      | /audience/sources/0/list
            {"sources":[{"kind":"NON_REPLIERS","list":"00000000-0000-7000-8000-000000000000"}]} | /audience/sources/0/list
            {"sources":[{"kind":"MEMBER_STATES"}],"roles":["SECRETARY"]} | /audience/roles/0
            {"sources":[{"kind":"MEMBER_STATES"}],"regions":["EUROPE"]} | /audience/regions/0
            {"sources":[{"kind":"MEMBER_STATES"}],"except":["x' or '1'='1"]} | /audience/except/0
            """)
    void what_cannot_be_addressed_is_named(String audience, String pointer) {
        var refused = Outreach.ask("counts", audience);

        refused.then()
                .statusCode(422)
                .body("type", equalTo("/problems/audience-invalid"))
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"sources":[{"kind":"EVERYBODY"}]}
            {"sources":[{"kind":"MEMBER_STATES"}],"where":"1=1"}
            {"sources":[{"kind":"MEMBER_STATES","sql":"1=1"}]}
            """)
    void an_unknown_kind_or_member_is_malformed(String audience) {
        Outreach.ask("counts", audience).then().statusCode(400).body("type", equalTo("/problems/malformed-request"));
    }

    private static void reachable(String code, String region, String mailbox, String language) {
        Register.state(code, region);
        Register.stateMailbox(code, "DECLARATION_FOCAL_POINT", mailbox, language);
        await().until(() -> known(code)
                && !Outreach.rows("select 1 from address where holder = '" + code + "'")
                        .isEmpty());
    }

    private static boolean known(String code) {
        return !Outreach.rows("select 1 from member_state where code = '" + code + "'")
                .isEmpty();
    }

    private static UUID listOf(String... states) {
        var list = UUID.randomUUID();
        Register.targetList(list, 1, 1, 1, "MEMBER_STATE", List.of(states));
        await().until(() -> !Outreach.rows("select 1 from target_list_part where list = '" + list + "'")
                .isEmpty());
        return list;
    }

    private static List<String> addressees(UUID list, String more) {
        return Outreach.sample(Outreach.ofList("TARGET_LIST", list, more)).stream()
                .map(found -> String.valueOf(found.get("addressee")))
                .toList();
    }

    private static String onlyOf(String kind, String sector) {
        return "{\"sources\":[{\"kind\":\"%s\"%s}]%s}"
                .formatted(kind, sector == null ? "" : ",\"sector\":\"" + sector + "\"", MEMBERS);
    }

    /** The addressee that a mailbox stands for in an audience; empty when it is not reached. */
    private static String sampled(String audience, String mailbox) {
        var found = Outreach.officer()
                .contentType("application/json")
                .body("{\"audience\":" + audience + ",\"limit\":100}")
                .post(Outreach.AUDIENCES + "/samples")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("items");
        return found.stream()
                .filter(one -> mailbox.equals(one.get("mailbox")))
                .map(one -> String.valueOf(one.get("addressee")))
                .findFirst()
                .orElse("");
    }
}
