package itu.membership;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static itu.membership.Registered.organization;
import static itu.membership.Registered.path;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class PartnerTest extends EmptyRegister {
    private static final String PARTNERS = "/api/membership/v1/partners";

    /** Test States are in Europe. */
    @BeforeEach
    void twoStates() {
        Desk.send(Desk.STATES, Desk.states(Desk.state("XPA", "Pa"), Desk.state("XPB", "Pb")));
    }

    @Test
    void partners_are_found_by_theme_and_region() {
        var europe = partner("Bank for Europe", List.of("CONNECT"), List.of("EUR"), List.of());
        partner("Bank for Africa", List.of("CONNECT"), List.of("AFR"), List.of());
        partner("Skills for Europe", List.of("EMPOWER"), List.of("EUR"), List.of());
        var anywhere = partner("Bank for All", List.of("CONNECT", "INVEST"), List.of(), List.of());

        find().queryParam("theme", "CONNECT")
                .queryParam("region", "EUR")
                .get(PARTNERS)
                .then()
                .statusCode(200)
                .body("items.organization", containsInAnyOrder(europe.toString(), anywhere.toString()));
    }

    @Test
    void a_member_state_is_reached_by_name_or_through_its_region() {
        var byName = partner("Fund for Pa", List.of(), List.of(), List.of("XPA"));
        var byRegion = partner("Fund for Europe", List.of(), List.of("EUR"), List.of());
        partner("Fund for Pb", List.of(), List.of(), List.of("XPB"));

        find().queryParam("memberState", "XPA")
                .get(PARTNERS)
                .then()
                .body("items.organization", containsInAnyOrder(byName.toString(), byRegion.toString()));
    }

    @Test
    void priorities_hold_from_their_first_day_until_the_day_after_their_last() {
        partner("Fund", List.of(), List.of(), List.of());

        find().queryParam("validAt", "2024-12-31").get(PARTNERS).then().body("items", empty());
        find().queryParam("validAt", "2030-01-01").get(PARTNERS).then().body("items", empty());
        find().queryParam("validAt", "2029-12-31").get(PARTNERS).then().body("items.name", contains("Fund"));
    }

    @Test
    void a_later_statement_takes_the_place_of_the_one_before() {
        var fund = partner("Fund", List.of("CONNECT"), List.of(), List.of());

        describe(fund, "\"1\"", List.of("INVEST"), List.of(), List.of())
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        find().queryParam("theme", "CONNECT").get(PARTNERS).then().body("items", empty());
        find().queryParam("theme", "INVEST").get(PARTNERS).then().body("items.organization", hasItem(fund.toString()));
    }

    @Test
    void a_statement_on_top_of_another_needs_its_version() {
        var fund = partner("Fund", List.of(), List.of(), List.of());

        describe(fund, null, List.of("INVEST"), List.of(), List.of()).then().statusCode(428);
        describe(fund, "\"7\"", List.of("INVEST"), List.of(), List.of()).then().statusCode(412);
    }

    @Test
    void unknown_themes_and_states_are_refused() {
        var fund = organization("Fund", "XPA");

        describe(fund, null, List.of("NONSENSE"), List.of(), List.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/theme-unknown"))
                .body("theme", equalTo("NONSENSE"));
        describe(fund, null, List.of(), List.of(), List.of("XPZ")).then().statusCode(404);
    }

    @Test
    void a_focal_point_reads_the_profile_of_its_own_organization() {
        var fund = partner("Fund", List.of("CONNECT"), List.of(), List.of());
        var other = partner("Other", List.of("CONNECT"), List.of(), List.of());

        Desk.as(Registered.focalPointOf(fund))
                .get(path(fund) + "/partner-profile")
                .then()
                .statusCode(200)
                .body("priorities.themes", contains("CONNECT"))
                .body("priorities.kind", equalTo("FOUNDATION"));
        Desk.as(Registered.focalPointOf(fund))
                .get(path(other) + "/partner-profile")
                .then()
                .statusCode(404);
    }

    @Test
    void themes_are_listed_in_the_readers_language_with_what_they_serve() {
        find().header("Accept-Language", "fr")
                .get(PARTNERS + "/themes")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'CONNECT' }.name", equalTo("Connecter les populations partout"))
                .body("items.find { it.code == 'D.2-2' }.sdgs", hasItems(4, 9, 11, 16, 17))
                .body("items.find { it.code == 'D.2-2' }.wsisActionLines", contains("C5"));
    }

    private static UUID partner(String name, List<String> themes, List<String> regions, List<String> states) {
        var organization = organization(name, "XPA", "FOUNDATION", null);
        describe(organization, null, themes, regions, states).then().statusCode(200);
        return organization;
    }

    private static Response describe(
            UUID organization, String version, List<String> themes, List<String> regions, List<String> states) {
        var request = find();
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.contentType("application/json")
                .body(Map.of(
                        "priorities",
                        Map.of(
                                "kind",
                                "FOUNDATION",
                                "instruments",
                                List.of("GRANT"),
                                "themes",
                                themes,
                                "regions",
                                regions,
                                "memberStates",
                                states,
                                "validFrom",
                                "2025-01-01",
                                "validTo",
                                "2030-01-01"),
                        "source",
                        "Made up (synthetic)"))
                .put(path(organization) + "/partner-profile");
    }

    private static RequestSpecification find() {
        return Desk.as(Tokens.of("partnership", Roles.PARTNERSHIP_OFFICER));
    }
}
