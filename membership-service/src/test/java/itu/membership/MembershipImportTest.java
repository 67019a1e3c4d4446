package itu.membership;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Patience;
import itu.local.test.SuiteInfrastructure;

import static itu.membership.Desk.MEMBERSHIPS;
import static itu.membership.Desk.MEMBERSHIP_TOPIC;
import static itu.membership.Desk.ORGANIZATIONS;
import static itu.membership.Desk.SECTOR_MEMBERSHIP_TOPIC;
import static itu.membership.Desk.STATES;
import static itu.membership.Desk.state;
import static itu.membership.Desk.states;
import static itu.membership.Loading.load;
import static itu.membership.Loading.memberships;
import static itu.membership.Loading.organization;
import static itu.membership.Loading.organizations;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class MembershipImportTest extends EmptyRegister {
    private static final String SECTOR_MEMBER = "test,1,SECTOR_MEMBER,D,,ZZA,1/4,2019-05-06,2019-06-01,,";
    private static final String ASSOCIATE =
            "test,1,ASSOCIATE,T,ITU-T SG 17,ZZA,,2021-01-11,2021-02-01,2024-07-01,a letter";

    @BeforeEach
    void an_organization() {
        Desk.send(STATES, states(state("ZZA", "Invented")));
        load(
                ORGANIZATIONS,
                organizations(organization("1", "Alpha (synthetic)"), organization("2", "Beta (synthetic)")));
    }

    @Test
    void a_row_becomes_a_membership_with_its_facts_and_states() {
        load(MEMBERSHIPS, memberships(ASSOCIATE));

        var membership = one("validAt", "2022-01-01");
        assertThat(membership.getString("state")).isEqualTo("ACTIVE");
        assertThat(membership.getList("facts.kind")).containsExactly("ADMITTED", "ACTIVATED", "DENOUNCED");
        assertThat(membership.getList("states.state")).containsExactly("AWAITING_PAYMENT", "ACTIVE");
        assertThat(membership.getList("states.to")).containsExactly("2021-02-01", "2024-07-01");
    }

    /** The record's own reckoning, which the view makes anew from the facts, and the rows that lists are read from. */
    @Test
    void the_states_kept_for_lists_are_those_that_follow_from_the_facts() throws SQLException {
        load(
                MEMBERSHIPS,
                memberships(
                        SECTOR_MEMBER,
                        ASSOCIATE,
                        "test,1,ACADEMIA,,,ZZA,,2020-01-01,,,",
                        "test,2,EXEMPT_ORGANIZATION,R,,ZZA,,2018-01-01,2018-03-01,,",
                        "test,2,SECTOR_MEMBER,R,,ZZA,1/2,2018-01-01,2018-01-01,2026-07-01,",
                        "test,2,SME_ASSOCIATE,D,ITU-D SG 2,ZZA,,2018-01-01,2020-01-01,2020-01-01,"));

        for (var id : ids()) {
            var states = Desk.officer().get(MEMBERSHIPS + "/" + id).jsonPath().<Map<String, String>>getList("states");
            assertThat(kept(id))
                    .isEqualTo(states.stream()
                            .map(stretch -> stretch.get("state") + " " + stretch.get("from") + " " + stretch.get("to"))
                            .toList());
        }
    }

    @Test
    void a_sector_member_gets_its_code_and_is_told_for_itself() {
        var done = load(MEMBERSHIPS, memberships(SECTOR_MEMBER));

        Patience.await().until(() -> !done.events(SECTOR_MEMBERSHIP_TOPIC).isEmpty());
        var event = done.events(SECTOR_MEMBERSHIP_TOPIC).getFirst();
        EventContracts.assertValid("membership/sector-membership.recorded.v1", event.value());
        assertThat(JsonPath.from(event.value()).getString("sectorMembership")).matches("SM\\d{5}\\.D");
        assertThat(JsonPath.from(event.value()).getString("from")).isEqualTo("2019-06-01");
    }

    @Test
    void new_memberships_are_told_many_to_an_event() {
        var done = load(MEMBERSHIPS, memberships(SECTOR_MEMBER, ASSOCIATE));

        Patience.await().until(() -> !done.events(MEMBERSHIP_TOPIC).isEmpty());
        var event = done.events(MEMBERSHIP_TOPIC).getFirst();
        EventContracts.assertValid("membership/membership.imported.v1", event.value());
        assertThat(JsonPath.from(event.value()).getList("memberships.category"))
                .containsExactly("SECTOR_MEMBER", "ASSOCIATE");
    }

    @Test
    void the_same_file_again_changes_and_tells_nothing() {
        var file = memberships(SECTOR_MEMBER, ASSOCIATE);
        load(MEMBERSHIPS, file);

        var again = load(MEMBERSHIPS, file);

        assertThat(again.count("unchanged")).isEqualTo(2);
        assertThat(again.events(MEMBERSHIP_TOPIC)).isEmpty();
        assertThat(again.events(SECTOR_MEMBERSHIP_TOPIC)).isEmpty();
    }

    @Test
    void an_end_that_is_not_on_record_is_recorded() {
        load(MEMBERSHIPS, memberships(SECTOR_MEMBER));

        var again =
                load(MEMBERSHIPS, memberships(SECTOR_MEMBER.replace("2019-06-01,,", "2019-06-01,2025-07-01,letter")));

        assertThat(again.count("updated")).isEqualTo(1);
        assertThat(one("validAt", "2025-07-01").getString("state")).isNull();
        Patience.await().until(() -> again.events(MEMBERSHIP_TOPIC).size() == 1);
        assertThat(again.events(MEMBERSHIP_TOPIC).getFirst().headers())
                .containsEntry("ce_type", "itu.membership.membership.denounced.v1")
                .containsEntry("ce_actor", "officer");
    }

    @Test
    void a_membership_neither_begins_in_the_future_nor_before_the_union() {
        var done = load(
                MEMBERSHIPS,
                memberships(
                        "test,1,SECTOR_MEMBER,R,,ZZA,1/2,9999-01-01,,,",
                        "test,1,SECTOR_MEMBER,T,,ZZA,1/2,0001-01-01,,,",
                        "test,1,SECTOR_MEMBER,D,,ZZA,1/2,2020-01-01,2026-12-31,,"));

        assertThat(done.count("refused")).isEqualTo(3);
    }

    @Test
    void rows_that_do_not_fit_are_refused() {
        load(MEMBERSHIPS, memberships(SECTOR_MEMBER));

        var done = load(
                MEMBERSHIPS,
                memberships(
                        SECTOR_MEMBER.replace("2019-06-01", "2019-07-01"),
                        "test,9,ACADEMIA,,,ZZA,,2020-01-01,,,",
                        "test,1,ACADEMIA,D,,ZZA,,2020-01-01,,,",
                        "test,1,SECTOR_MEMBER,D,,ZZA,,2022-01-01,,,",
                        "test,2,SECTOR_MEMBER,D,,ZZA,1/3,2022-01-01,,,",
                        "test,2,SECTOR_MEMBER,D,,ZZA,,2022-01-01,2021-01-01,,"));

        assertThat(done.count("refused")).isEqualTo(6);
        assertThat(done.rows().stream()
                        .map(row -> ((Map<?, ?>) ((List<?>) row.get("errors")).getFirst())
                                .get("code")
                                .toString()))
                .containsExactly(
                        "contradicts-record",
                        "unknown-organization",
                        "misfit",
                        "held-already",
                        "malformed",
                        "dates-out-of-order");
    }

    @Test
    void memberships_are_listed_in_their_state_of_a_day() {
        load(MEMBERSHIPS, memberships(SECTOR_MEMBER, ASSOCIATE));

        var then = Desk.officer()
                .queryParam("validAt", "2021-01-20")
                .get(MEMBERSHIPS)
                .jsonPath();

        assertThat(then.getList("items.state")).containsExactly("ACTIVE", "AWAITING_PAYMENT");
        assertThat(then.getList("items.units")).containsExactly("1/4", null);
        assertThat(Desk.officer()
                        .queryParam("validAt", "2025-01-01")
                        .queryParam("category", "ASSOCIATE")
                        .get(MEMBERSHIPS)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void an_export_can_be_imported_again() {
        load(MEMBERSHIPS, memberships(SECTOR_MEMBER, ASSOCIATE));

        var file = Desk.officer().get(MEMBERSHIPS + "/exports/memberships.csv").asString();

        var again = load(MEMBERSHIPS, "text/csv", file.getBytes(StandardCharsets.UTF_8), false);
        assertThat(again.count("unchanged")).isEqualTo(2);
    }

    private static List<String> ids() {
        return Desk.officer().get(MEMBERSHIPS).jsonPath().getList("items.id");
    }

    private static JsonPath one(String parameter, String value) {
        return Desk.officer()
                .queryParam(parameter, value)
                .get(MEMBERSHIPS + "/" + ids().getFirst())
                .jsonPath();
    }

    private List<String> kept(String id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.createStatement();
                var row = select.executeQuery(
                        "select coalesce(string_agg(state || ' ' || valid_from || ' ' || coalesce(valid_to::text, 'null'), ','"
                                + " order by valid_from), '') from membership_period where superseded_at is null"
                                + " and membership = '" + id + "'")) {
            row.next();
            return row.getString(1).isEmpty()
                    ? List.of()
                    : List.of(row.getString(1).split(","));
        }
    }
}
