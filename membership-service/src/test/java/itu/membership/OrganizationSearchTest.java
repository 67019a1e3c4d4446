package itu.membership;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;

import static itu.membership.Desk.MEMBERSHIPS;
import static itu.membership.Desk.ORGANIZATIONS;
import static itu.membership.Desk.STATES;
import static itu.membership.Desk.state;
import static itu.membership.Desk.states;
import static itu.membership.Loading.load;
import static itu.membership.Loading.memberships;
import static itu.membership.Loading.organization;
import static itu.membership.Loading.organizations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class OrganizationSearchTest extends EmptyRegister {
    private static final String SIX_LANGUAGES =
            "test,six,National Institute (synthetic),Établissement cœur,Señal Ñandú,المعهد الوطني,Учёный институт,国家电信研究院,NIT,ZZA,ACADEMIA,,,,,1";

    @BeforeEach
    void countries() {
        Desk.send(STATES, states(state("ZZA", "Invented"), state("ZZB", "Also invented")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inst nat",
                "etablissement",
                "COEUR",
                "senal nandu",
                "المعهد",
                "ученый",
                "国家",
                "研究院",
                "电信研究",
                "nit"
            })
    void a_name_is_found_in_each_of_six_languages(String question) {
        load(ORGANIZATIONS, organizations(SIX_LANGUAGES, organization("2", "Other")));

        assertThat(names("q", question)).containsExactly("National Institute (synthetic)");
    }

    @Test
    void every_word_of_the_question_must_be_found() {
        load(ORGANIZATIONS, organizations(organization("1", "North Telecom"), organization("2", "South Telecom")));

        assertThat(names("q", "tele nor")).containsExactly("North Telecom");
    }

    @Test
    void an_organization_with_two_words_that_begin_alike_is_found_once() {
        load(ORGANIZATIONS, organizations(organization("1", "Tele Telecom Telephone")));

        assertThat(names("q", "tel")).containsExactly("Tele Telecom Telephone");
    }

    @Test
    void pages_of_a_search_neither_repeat_nor_miss_one_among_equal_words() {
        load(
                ORGANIZATIONS,
                organizations(IntStream.range(0, 25)
                        .mapToObj(i -> organization("k" + i, "Same Name"))
                        .toArray(String[]::new)));

        assertThat(walk("q", "same")).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void pages_by_name_neither_repeat_nor_miss_one_among_equal_names() {
        load(
                ORGANIZATIONS,
                organizations(IntStream.range(0, 25)
                        .mapToObj(i -> organization("k" + i, i % 2 == 0 ? "Same" : "Other"))
                        .toArray(String[]::new)));

        assertThat(walk("sort", "name")).hasSize(25).doesNotHaveDuplicates();
        assertThat(names("sort", "name").subList(0, 12)).containsOnly("Other");
    }

    @Test
    void filters_narrow_the_list() {
        load(
                ORGANIZATIONS,
                organizations(
                        organization("1", "Alpha"),
                        "test,2,Beta,,,,,,,ZZB,ACADEMIA,SATELLITE,,,,0",
                        "test,3,Gamma,,,,,,,ZZB,OTHER_COMPANY,,,,,1"));

        assertThat(names("country", "ZZB")).containsExactly("Beta", "Gamma");
        assertThat(names("kind", "ACADEMIA")).containsExactly("Beta");
        assertThat(names("segment", "SATELLITE")).containsExactly("Beta");
        assertThat(names("synthetic", "true")).containsExactly("Alpha", "Gamma");
        assertThat(names("region", "EUR")).hasSize(3);
        assertThat(names("region", "AFR")).isEmpty();
    }

    @Test
    void members_are_found_by_what_they_hold_on_a_day() {
        load(
                ORGANIZATIONS,
                organizations(organization("1", "Alpha"), organization("2", "Beta"), organization("3", "Gamma")));
        load(
                MEMBERSHIPS,
                memberships(
                        "test,1,SECTOR_MEMBER,D,,ZZA,,2019-05-06,2019-06-01,,",
                        "test,2,ACADEMIA,,,ZZA,,2019-05-06,2019-06-01,2022-01-01,"));

        assertThat(names("category", "SECTOR_MEMBER")).containsExactly("Alpha");
        assertThat(names("sector", "D")).containsExactly("Alpha");
        assertThat(names("member", "true")).containsExactly("Alpha");
        assertThat(names("member", "false")).containsExactly("Beta", "Gamma");
        assertThat(Desk.officer()
                        .queryParam("category", "ACADEMIA")
                        .queryParam("validAt", "2020-01-01")
                        .get(ORGANIZATIONS)
                        .jsonPath()
                        .getList("items.name"))
                .containsExactly("Beta");
    }

    @Test
    void a_delegate_sees_the_organizations_of_its_member_state_only() {
        load(ORGANIZATIONS, organizations(organization("1", "Alpha"), "test,2,Beta,,,,,,,ZZB,ACADEMIA,,,,,1"));
        var delegate = Tokens.delegateOf("ZZB");

        assertThat(Desk.as(delegate).get(ORGANIZATIONS).jsonPath().getList("items.name"))
                .containsExactly("Beta");
        Desk.as(delegate).queryParam("country", "ZZA").get(ORGANIZATIONS).then().statusCode(404);
    }

    @Test
    void an_export_can_be_imported_again() {
        load(
                ORGANIZATIONS,
                organizations(SIX_LANGUAGES, "test,2,\"Daughter, of \"\"six\"\"\",,,,,,,ZZA,OTHER_COMPANY,,,six,,1"));

        var csv =
                Desk.officer().get(ORGANIZATIONS + "/exports/organizations.csv").asByteArray();
        var ndjson = Desk.officer()
                .get(ORGANIZATIONS + "/exports/organizations.ndjson")
                .asByteArray();

        assertThat(load(ORGANIZATIONS, "text/csv", csv, false).count("unchanged"))
                .isEqualTo(2);
        assertThat(load(ORGANIZATIONS, "application/x-ndjson", ndjson, false).count("unchanged"))
                .isEqualTo(2);
    }

    @Test
    void an_export_takes_the_filters_of_the_list_and_names_the_one_at_fault() {
        load(ORGANIZATIONS, organizations(organization("1", "Alpha"), "test,2,Beta,,,,,,,ZZB,ACADEMIA,,,,,1"));

        var found = Desk.officer()
                .queryParam("country", "ZZB")
                .queryParam("member", "false")
                .get(ORGANIZATIONS + "/exports/organizations.ndjson")
                .asString();

        assertThat(found).contains("Beta").doesNotContain("Alpha");
        Desk.officer()
                .queryParam("segment", "x".repeat(41))
                .get(ORGANIZATIONS + "/exports/organizations.csv")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("segment"));
        Desk.officer()
                .queryParam("segmant", "SATELLITE")
                .get(ORGANIZATIONS + "/exports/organizations.csv")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-parameter"));
    }

    @Test
    void a_formula_goes_out_as_text() {
        Desk.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(
                        "{\"names\":{\"en\":\"=HYPERLINK(1)\"},\"country\":\"ZZA\",\"kind\":\"OTHER_COMPANY\",\"synthetic\":true}"
                                .getBytes(StandardCharsets.UTF_8))
                .post(ORGANIZATIONS)
                .then()
                .statusCode(201);

        assertThat(Desk.officer()
                        .get(ORGANIZATIONS + "/exports/organizations.csv")
                        .asString())
                .contains(",'=HYPERLINK(1),");
    }

    private static List<String> names(String parameter, String value) {
        return Desk.officer()
                .queryParam(parameter, value)
                .get(ORGANIZATIONS)
                .jsonPath()
                .getList("items.name");
    }

    private static List<String> walk(String parameter, String value) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Desk.officer().queryParam(parameter, value).queryParam("limit", 7);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(ORGANIZATIONS)
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        return ids;
    }
}
