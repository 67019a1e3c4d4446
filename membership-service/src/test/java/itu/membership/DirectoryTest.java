package itu.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.membership.membership.Category;
import itu.membership.membership.Sector;

import static io.restassured.RestAssured.given;
import static itu.membership.Registered.merge;
import static itu.membership.Registered.organization;
import static itu.membership.Registered.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DirectoryTest extends EmptyRegister {
    private static final String DIRECTORY = "/api/membership/v1/directory";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    MembershipOffice members;

    @BeforeEach
    void twoStates() {
        Desk.send(Desk.STATES, Desk.states(Desk.state("XLA", "La"), Desk.state("XLB", "Lb")));
    }

    @Test
    void everybody_reads_who_is_a_member_today() {
        var member = organization("Member", "XLA");
        members.admit(member, Category.SECTOR_MEMBER, Sector.D, "XLA", LONG_AGO, null);
        members.admit(member, Category.ASSOCIATE, Sector.T, "XLA", LONG_AGO, null);
        var former = organization("Former", "XLA");
        members.admit(former, Category.SECTOR_MEMBER, Sector.D, "XLA", LONG_AGO, LocalDate.of(2025, 1, 1));
        organization("Prospect", "XLA");

        directory("")
                .body("items.id", contains(member.toString()))
                .body("items[0].memberships.category", contains("ASSOCIATE", "SECTOR_MEMBER"))
                .body("items[0].memberships[0].studyGroup", equalTo("SG-T1"))
                .body("items[0].partner", is(false));
    }

    @Test
    void the_list_is_narrowed_by_country_category_and_sector() {
        var radio = member("Radio", "XLA", Category.SECTOR_MEMBER, Sector.R);
        var university = member("University", "XLB", Category.ACADEMIA, null);
        member("Development", "XLA", Category.SECTOR_MEMBER, Sector.D);

        directory("?sector=R").body("items.id", containsInAnyOrder(radio.toString(), university.toString()));
        directory("?category=ACADEMIA").body("items.id", contains(university.toString()));
        directory("?country=XLB").body("items.id", contains(university.toString()));
    }

    @Test
    void a_partner_is_shown_once_it_agreed() {
        var fund = organization("Fund", "XLA", "FOUNDATION", null);
        Desk.officer()
                .contentType("application/json")
                .body(Map.of(
                        "priorities",
                        Map.of(
                                "kind",
                                "FOUNDATION",
                                "instruments",
                                List.of(),
                                "themes",
                                List.of(),
                                "regions",
                                List.of(),
                                "memberStates",
                                List.of(),
                                "validFrom",
                                "2025-01-01")))
                .put(path(fund) + "/partner-profile")
                .then()
                .statusCode(200);
        directory("").body("items", empty());

        list(fund, true, "\"0\"").statusCode(200);

        directory("").body("items.id", contains(fund.toString())).body("items[0].partner", is(true));
        directory("?category=ACADEMIA").body("items", empty());
    }

    @Test
    void a_member_is_left_out_for_a_reason() {
        var member = member("Member", "XLA", Category.SECTOR_MEMBER, Sector.R);

        list(member, false, "\"0\"").statusCode(200).header("ETag", "\"1\"");

        directory("").body("items", empty());
        Desk.officer()
                .get(path(member) + "/public-listing")
                .then()
                .body("listed", is(false))
                .body("reason", equalTo("Decided (synthetic)"));
    }

    @Test
    void an_alias_is_shown_as_what_it_stands_for_with_what_it_holds() {
        var alias = member("Alias", "XLA", Category.SECTOR_MEMBER, Sector.R);
        var canonical = member("Canonical", "XLA", Category.SECTOR_MEMBER, Sector.D);
        merge(alias, canonical);

        directory("")
                .body("items.id", contains(canonical.toString()))
                .body("items[0].memberships.sector", contains("D", "R"));
        directory("?sector=R").body("items.id", contains(canonical.toString()));
    }

    @Test
    void a_page_is_not_sent_again_while_it_stays_the_same() {
        member("Member", "XLA", Category.SECTOR_MEMBER, Sector.R);
        var tag = directory("")
                .header("Cache-Control", equalTo("public, max-age=300"))
                .header("Vary", equalTo("Accept-Language"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get(DIRECTORY).then().statusCode(304);

        member("Another", "XLA", Category.SECTOR_MEMBER, Sector.R);
        given().header("If-None-Match", tag)
                .get(DIRECTORY)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
        given().header("If-None-Match", tag)
                .header("Accept-Language", "fr")
                .get(DIRECTORY)
                .then()
                .statusCode(200);
    }

    @Test
    void pages_follow_each_other() {
        var first = member("First", "XLA", Category.SECTOR_MEMBER, Sector.R);
        var second = member("Second", "XLA", Category.SECTOR_MEMBER, Sector.R);

        var next = directory("?limit=1")
                .body("items.id", contains(first.toString()))
                .extract()
                .<String>path("next");

        given().queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(DIRECTORY)
                .then()
                .body("items.id", contains(second.toString()));
    }

    private UUID member(String name, String country, Category category, Sector sector) {
        var organization = organization(name, country);
        members.admit(organization, category, sector, country, LONG_AGO, null);
        return organization;
    }

    private static ValidatableResponse list(UUID organization, boolean listed, String version) {
        return Desk.officer()
                .header("If-Match", version)
                .header("X-Reason", "Decided (synthetic)")
                .contentType("application/json")
                .body(Map.of("listed", listed))
                .put(path(organization) + "/public-listing")
                .then();
    }

    private static ValidatableResponse directory(String query) {
        return given().get(DIRECTORY + query).then().statusCode(200);
    }
}
