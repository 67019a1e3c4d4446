package itu.membership;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import itu.local.test.SuiteInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of organizations by what they hold on a day. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class MembersListTest extends EmptyRegister {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private MadeUpRegister register;

    @BeforeEach
    void two_states() {
        register = new MadeUpRegister(database);
        Desk.send(Desk.STATES, Desk.states(Desk.state("XMA", "Ma"), Desk.state("XMB", "Mb")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "category=SECTOR_MEMBER; true",
                "category=SECTOR_MEMBER&sector=D; true",
                "category=SECTOR_MEMBER&country=XMA; true",
                "sector=D; true",
                "sector=D&country=XMA; true",
                "member=true; true",
                "member=true&sort=name; true",
                "category=SECTOR_MEMBER&sector=T; false",
                "category=ACADEMIA; false",
                "sector=R; false",
                "member=false; false",
                "member=false&sector=D; false",
                "member=false&sector=T; true"
            })
    void what_aliases_of_aliases_hold_is_held_by_the_organization_they_stand_for(String filter, boolean shown) {
        var canonical = register.company("XMA");
        var alias = register.company("XMB");
        var aliasOfAlias = register.company("XMB");
        hold(aliasOfAlias, "SECTOR_MEMBER", "D");
        register.merge(aliasOfAlias, alias);
        register.merge(alias, canonical);

        var found = ids(filter);

        assertThat(found).isEqualTo(shown ? List.of(canonical) : List.of());
    }

    @Test
    void one_that_holds_much_by_itself_and_by_an_alias_is_listed_once() {
        var canonical = register.company("XMA");
        var alias = register.company("XMA");
        for (var holder : List.of(canonical, alias)) {
            hold(holder, "ASSOCIATE", "T");
            hold(holder, "ASSOCIATE", "D");
        }
        register.merge(alias, canonical);

        assertThat(ids("category=ASSOCIATE")).containsExactly(canonical);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE,true", "SUSPENDED,true", "AWAITING_PAYMENT,false", "EXEMPTION_EXPIRED,false"})
    void a_membership_counts_while_it_is_active_or_suspended(String state, boolean counts) {
        var organization = register.company("XMA");
        register.period(register.membership(organization, "SECTOR_MEMBER", "D", "XMA"), state, LONG_AGO, null);

        assertThat(ids("category=SECTOR_MEMBER&sector=D")).hasSize(counts ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31,false", "2020-01-01,true", "2021-12-31,true", "2022-01-01,false"})
    void a_membership_counts_from_its_first_day_to_the_one_before_its_end(String day, boolean counts) {
        var organization = register.company("XMA");
        register.period(
                register.membership(organization, "ACADEMIA", null, "XMA"), "ACTIVE", LONG_AGO, LONG_AGO.plusYears(2));

        assertThat(ids("category=ACADEMIA&validAt=" + day)).hasSize(counts ? 1 : 0);
    }

    @Test
    void pages_reach_members_that_lie_behind_thousands_of_former_ones() throws SQLException {
        thousandsOfFormerMembers();
        var last = register.company("XMA");
        hold(last, "SECTOR_MEMBER", "D");

        var found = walk("category=SECTOR_MEMBER&sector=D");

        assertThat(found).containsExactly(last);
    }

    @Test
    void pages_of_members_neither_repeat_nor_miss_one() {
        var holders = new ArrayList<UUID>();
        for (var i = 0; i < 30; i++) {
            var organization = register.company("XMA");
            hold(organization, "ASSOCIATE", "T");
            hold(organization, "ASSOCIATE", "D");
            holders.add(organization);
        }

        assertThat(walk("category=ASSOCIATE")).containsExactlyInAnyOrderElementsOf(holders);
    }

    /** Five thousand periods of two organizations, so that they fill more than what one question looks at. */
    private void thousandsOfFormerMembers() throws SQLException {
        for (var i = 0; i < 2; i++) {
            var membership = register.membership(register.company("XMA"), "SECTOR_MEMBER", "D", "XMA");
            try (var connection = database.getConnection();
                    var insert = connection.prepareStatement("""
                            insert into membership_period (id, membership, organization, category, sector, member_state, state,
                                valid_from, valid_to, recorded_at)
                            select gen_random_uuid(), ?, ?, 'SECTOR_MEMBER', 'D', 'XMA', 'ACTIVE', date '2000-01-01' + day,
                                   date '2000-01-01' + day + 1, now()
                            from generate_series(1, 2500) as day""")) {
                insert.setObject(1, membership.id());
                insert.setObject(2, membership.organization());
                insert.execute();
            }
        }
    }

    private void hold(UUID organization, String category, String sector) {
        register.active(organization, category, sector, "XMA", LONG_AGO);
    }

    private static List<UUID> ids(String filter) {
        return page(filter).getList("items.id", UUID.class);
    }

    private static List<UUID> walk(String filter) {
        var page = page(filter + "&limit=7");
        var found = new ArrayList<>(page.getList("items.id", UUID.class));
        while (page.getString("next") != null) {
            page = page(filter + "&limit=7", Map.of("cursor", page.getString("next")));
            found.addAll(page.getList("items.id", UUID.class));
        }
        return found;
    }

    private static JsonPath page(String filter) {
        return page(filter, Map.of());
    }

    private static JsonPath page(String filter, Map<String, String> more) {
        var answer = Desk.officer().queryParams(more).get(Desk.ORGANIZATIONS + "?" + filter);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }
}
