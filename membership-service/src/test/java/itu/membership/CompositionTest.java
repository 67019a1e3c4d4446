package itu.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class CompositionTest extends EmptyRegister {
    private static final String COMPOSITIONS = "/api/membership/v1/compositions";
    private static final List<String> STATES = List.of("CHE", "KEN", "BRA", "JPN", "EGY", "KAZ", "FRA");

    private MadeUpRegister register;

    @BeforeEach
    void referenceStates() {
        Desk.send(Desk.STATES, Desk.reference("reference/member_states"));
        register = new MadeUpRegister(database);
    }

    @Test
    void a_membership_counts_once_it_is_paid_for_and_while_it_is_suspended() {
        var membership = register.membership(register.company("CHE"), "SECTOR_MEMBER", "R", "CHE");
        register.period(membership, "AWAITING_PAYMENT", day("2024-01-01"), day("2024-03-01"));
        register.period(membership, "ACTIVE", day("2024-03-01"), day("2025-01-01"));
        register.period(membership, "SUSPENDED", day("2025-01-01"), day("2025-06-01"));

        assertThat(memberships("2024-02-29")).isZero();
        assertThat(memberships("2024-03-01")).isEqualTo(1);
        assertThat(memberships("2025-05-31")).isEqualTo(1);
        assertThat(memberships("2025-06-01")).isZero();
        assertThat(composition("2025-05-31").getLong("total.suspended")).isEqualTo(1);
    }

    @Test
    void exempt_organizations_are_counted_apart() {
        register.active(
                register.organization("CHE", "REGIONAL_OR_INTERNATIONAL", null),
                "EXEMPT_ORGANIZATION",
                "D",
                "CHE",
                day("2020-01-01"));

        var counted = composition("2025-12-31");

        assertThat(counted.getLong("total.memberships")).isZero();
        assertThat(counted.getLong("total.exemptMemberships")).isEqualTo(1);
        assertThat(counted.getLong("total.exemptOrganizations")).isEqualTo(1);
    }

    @Test
    void an_organization_in_two_sectors_is_one_organization_with_two_memberships() {
        var company = register.company("CHE");
        register.active(company, "SECTOR_MEMBER", "R", "CHE", day("2020-01-01"));
        register.active(company, "SECTOR_MEMBER", "D", "CHE", day("2020-01-01"));

        var counted = composition("2025-12-31");

        assertThat(counted.getLong("total.memberships")).isEqualTo(2);
        assertThat(counted.getLong("total.organizations")).isEqualTo(1);
    }

    @Test
    void an_alias_is_counted_as_the_organization_it_stands_for() {
        var company = register.company("CHE");
        var alias = register.company("CHE");
        var aliasOfAlias = register.company("CHE");
        register.active(company, "SECTOR_MEMBER", "R", "CHE", day("2020-01-01"));
        register.active(alias, "SECTOR_MEMBER", "T", "CHE", day("2020-01-01"));
        register.active(aliasOfAlias, "SECTOR_MEMBER", "D", "CHE", day("2020-01-01"));
        register.merge(aliasOfAlias, alias);
        register.merge(alias, company);

        var counted = composition("2025-12-31");

        assertThat(counted.getLong("total.memberships")).isEqualTo(3);
        assertThat(counted.getLong("total.organizations")).isEqualTo(1);
    }

    @Test
    void a_composition_can_be_asked_as_it_was_known() {
        var membership = register.membership(register.company("CHE"), "ACADEMIA", null, "CHE");
        var corrected = Instant.parse("2025-06-15T12:00:00Z");
        register.period(
                membership, "ACTIVE", day("2025-01-01"), null, Instant.parse("2025-01-10T00:00:00Z"), corrected);
        register.period(membership, "ACTIVE", day("2025-05-01"), null, corrected, null);

        assertThat(memberships("2025-03-01")).isZero();
        assertThat(counted(Map.of("validAt", "2025-03-01", "knownAt", "2025-06-14"))
                        .getLong("total.memberships"))
                .isEqualTo(1);
        assertThat(counted(Map.of("validAt", "2025-03-01", "knownAt", "2024-12-31"))
                        .getLong("total.memberships"))
                .isZero();
    }

    @Test
    void the_parts_of_every_dimension_add_up_on_any_day() {
        generate(new Random(20251231));

        for (var day : List.of("2019-06-30", "2022-01-01", "2025-12-31")) {
            var counted = counted(Map.of("validAt", day, "by", "SECTOR,CATEGORY,MEMBER_STATE,SEGMENT"));
            var total = counted.getLong("total.memberships");
            assertThat(total).isPositive();
            for (int place = 0; place < 4; place++) {
                assertThat(sum(counted, "breakdowns[%d].parts.memberships".formatted(place)))
                        .isEqualTo(total);
                assertThat(sum(counted, "breakdowns[%d].parts.exemptMemberships".formatted(place)))
                        .isEqualTo(counted.getLong("total.exemptMemberships"));
            }
            assertThat(sum(counted, "cells.memberships")).isEqualTo(total);
            var regions = counted(Map.of("validAt", day, "by", "REGION,ADMINISTRATIVE_REGION"));
            assertThat(sum(regions, "breakdowns[0].parts.memberships")).isEqualTo(total);
            assertThat(sum(regions, "breakdowns[1].parts.memberships")).isEqualTo(total);
        }
    }

    @Test
    void entries_less_departures_are_the_difference_of_two_compositions() {
        var random = new Random(7);
        generate(random);

        for (int pair = 0; pair < 12; pair++) {
            var from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_000));
            var to = from.plusDays(1 + random.nextInt(1_000));
            var slice = switch (pair % 4) {
                case 0 -> Map.of("sector", "R");
                case 1 -> Map.of("category", "ASSOCIATE");
                case 2 -> Map.of("region", "AFR");
                default -> Map.<String, String>of();
            };
            var moved = get("/movements", with(slice, "from", from.toString(), "to", to.toString()));
            var before = counted(with(slice, "validAt", from.toString()));
            var after = counted(with(slice, "validAt", to.toString()));

            assertThat(moved.getLong("periods[0].memberships.difference"))
                    .as("from %s to %s of %s", from, to, slice)
                    .isEqualTo(after.getLong("total.memberships") - before.getLong("total.memberships"));
            assertThat(moved.getLong("periods[0].exempt.difference"))
                    .isEqualTo(after.getLong("total.exemptMemberships") - before.getLong("total.exemptMemberships"));
        }
    }

    @Test
    void a_day_of_the_history_counts_as_it_does_alone() {
        generate(new Random(11));

        var history = get("/history", Map.of("from", "2017-12-31", "to", "2025-12-31", "step", "YEAR", "by", "REGION"));

        List<String> days = history.getList("days");
        assertThat(days).hasSize(9).endsWith("2025-12-31");
        for (int place = 0; place < days.size(); place++) {
            var alone = counted(Map.of("validAt", days.get(place)));
            assertThat(history.getLong("memberships[%d]".formatted(place)))
                    .isEqualTo(alone.getLong("total.memberships"));
            assertThat(history.getLong("exempt[%d]".formatted(place)))
                    .isEqualTo(alone.getLong("total.exemptMemberships"));
            assertThat(sum(history, "lines.collect { it.memberships[%d] }".formatted(place)))
                    .isEqualTo(alone.getLong("total.memberships"));
        }
    }

    @Test
    void movements_say_why_members_came_and_left() {
        var upgraded = register.company("CHE");
        var associate = register.membership(upgraded, "ASSOCIATE", "T", "CHE");
        register.period(associate, "ACTIVE", day("2024-01-01"), day("2025-04-01"));
        register.active(upgraded, "SECTOR_MEMBER", "T", "CHE", day("2025-04-01"));
        register.active(upgraded, "SECTOR_MEMBER", "D", "CHE", day("2025-09-01"));
        register.active(register.company("KEN"), "SECTOR_MEMBER", "R", "KEN", day("2025-05-01"));
        var excluded = register.membership(register.company("KEN"), "SECTOR_MEMBER", "R", "KEN");
        register.period(excluded, "SUSPENDED", day("2024-01-01"), day("2025-07-01"));
        register.fact(excluded, "EXCLUDED", day("2025-07-01"));

        var moved = get("/movements", Map.of("from", "2024-12-31", "to", "2025-12-31"));

        List<Map<String, Object>> lines = moved.getList("periods[0].lines");
        assertThat(lines)
                .extracting(line -> "%s %s %s".formatted(line.get("direction"), line.get("reason"), line.get("sector")))
                .containsExactly(
                        "ENTRY NEW R",
                        "ENTRY FURTHER D",
                        "ENTRY UPGRADED T",
                        "DEPARTURE UPGRADED T",
                        "DEPARTURE EXCLUDED R");
        assertThat(moved.getLong("periods[0].memberships.difference")).isEqualTo(1);
    }

    @Test
    void a_composition_as_csv_ends_with_its_total_and_its_day() {
        register.active(register.company("CHE"), "SECTOR_MEMBER", "R", "CHE", day("2020-01-01"));

        var csv = officer()
                .accept("text/csv")
                .queryParam("validAt", "2025-12-31")
                .get(COMPOSITIONS)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(csv.substring(1).lines())
                .containsExactly(
                        "sector,category,region,memberships,organizations,suspended,exempt_memberships,exempt_organizations",
                        "R,SECTOR_MEMBER,EUR,1,1,0,0,0",
                        "TOTAL,,,1,1,0,0,0",
                        "\"As at 2025-12-31, as known now\"",
                        "SYNTHETIC");
    }

    @Test
    void parts_are_named_in_the_readers_language() {
        register.active(register.company("CHE"), "SECTOR_MEMBER", "R", "CHE", day("2020-01-01"));

        officer()
                .header("Accept-Language", "fr")
                .queryParam("by", "CATEGORY")
                .queryParam("validAt", "2025-12-31")
                .get(COMPOSITIONS)
                .then()
                .body("breakdowns[0].parts[0].name", equalTo("Membres de Secteur"));
    }

    @Test
    void the_same_dimension_twice_is_refused() {
        officer()
                .queryParam("by", "SECTOR,SECTOR")
                .get(COMPOSITIONS)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/dimensions-invalid"));
    }

    @Test
    void a_series_that_ends_before_it_begins_is_refused() {
        officer()
                .queryParam("from", "2025-01-01")
                .queryParam("to", "2024-01-01")
                .get(COMPOSITIONS + "/history")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/series-invalid"));
    }

    /** Some hundred memberships of all categories with stretches, gaps between them, and a few aliases. */
    private void generate(Random random) {
        var categories = List.of("SECTOR_MEMBER", "ASSOCIATE", "SME_ASSOCIATE", "ACADEMIA", "EXEMPT_ORGANIZATION");
        for (int one = 0; one < 60; one++) {
            var country = STATES.get(random.nextInt(STATES.size()));
            var company = register.organization(country, "OTHER_COMPANY", random.nextBoolean() ? "SATELLITE" : null);
            for (int number = random.nextInt(3); number >= 0; number--) {
                var category = categories.get(random.nextInt(categories.size()));
                var sector = category.equals("ACADEMIA")
                        ? null
                        : List.of("R", "T", "D").get(random.nextInt(3));
                var membership = register.membership(company, category, sector, country);
                var from = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_600));
                for (int stretch = random.nextInt(4); stretch >= 0; stretch--) {
                    var to = stretch == 0 && random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(700));
                    register.period(membership, random.nextInt(4) == 0 ? "SUSPENDED" : "ACTIVE", from, to);
                    if (to == null) {
                        break;
                    }
                    from = random.nextInt(3) == 0 ? to.plusDays(30) : to;
                }
            }
        }
    }

    private long memberships(String day) {
        return composition(day).getLong("total.memberships");
    }

    private static JsonPath composition(String day) {
        return counted(Map.of("validAt", day));
    }

    private static JsonPath counted(Map<String, String> query) {
        return get("", query);
    }

    private static JsonPath get(String path, Map<String, String> query) {
        return officer()
                .queryParams(query)
                .get(COMPOSITIONS + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long sum(JsonPath json, String path) {
        return json.<Integer>getList(path).stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    private static Map<String, String> with(Map<String, String> query, String... more) {
        var all = new HashMap<>(query);
        for (int place = 0; place < more.length; place += 2) {
            all.put(more[place], more[place + 1]);
        }
        return all;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static RequestSpecification officer() {
        return Desk.as(Tokens.of("outreach", Roles.OUTREACH_OFFICER));
    }
}
