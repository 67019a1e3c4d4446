package itu.membership;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static itu.local.test.Patience.await;
import static itu.membership.Desk.OBSERVERS;
import static itu.membership.Desk.STATES;
import static itu.membership.Desk.STATE_TOPIC;
import static itu.membership.Desk.STATUSES;
import static itu.membership.Desk.reference;
import static itu.membership.Desk.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The figures that the reference files must give. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ReferenceDataTest extends EmptyRegister {
    private Desk.Import register;
    private Desk.Import statuses;

    @BeforeEach
    void importTheReferenceFiles() {
        register = send(STATES, reference("reference/member_states"));
        statuses = send(STATUSES, reference("reference/development_statuses"));
        send(OBSERVERS, reference("reference/observers"));
    }

    @Test
    void there_are_194_member_states_and_one_observer_apart() {
        assertThat(counted(Map.of())).isEqualTo(194);
        assertThat(codes(Map.of())).doesNotContain("PSE");
        Desk.officer().get(OBSERVERS).then().body("items.iso3", equalTo(List.of("PSE")));
    }

    @Test
    void each_region_has_its_number_of_member_states() {
        assertThat(List.of("AFR", "AMS", "ARB", "ASP", "CIS", "EUR"))
                .extracting(region -> counted(Map.of("region", region)))
                .containsExactly(44, 35, 21, 39, 9, 46);
    }

    @Test
    void the_list_of_least_developed_countries_shrinks_on_the_day_three_states_leave_it() {
        assertThat(counted(Map.of("status", "LDC", "validAt", "2025-12-15"))).isEqualTo(44);
        assertThat(counted(Map.of("status", "LDC", "validAt", "2026-11-23"))).isEqualTo(44);
        assertThat(counted(Map.of("status", "LDC", "validAt", "2026-11-24"))).isEqualTo(41);
        assertThat(counted(Map.of("status", "LLDC", "validAt", "2025-12-15"))).isEqualTo(32);
        assertThat(counted(Map.of("status", "SIDS", "validAt", "2025-12-15"))).isEqualTo(37);
    }

    @Test
    void palau_acceded_as_the_194th_member_state() {
        send("/api/membership/v1/accessions", reference("reference/accessions"));

        assertThat(counted(Map.of("memberOn", "2024-09-18"))).isEqualTo(193);
        assertThat(counted(Map.of("memberOn", "2024-09-19"))).isEqualTo(194);
        assertThat(counted(Map.of("memberOn", "2025-12-31"))).isEqualTo(194);
    }

    @Test
    void the_list_of_developing_states_is_one_of_our_own_and_says_so() {
        send(STATUSES, reference("reference/developing_states")).then().body("created", equalTo(143));
        send(STATUSES, reference("reference/low_income_states")).then().body("read", equalTo(0));

        assertThat(counted(Map.of("status", "DEVELOPING", "validAt", "2025-12-15")))
                .isEqualTo(143);
        assertThat(counted(Map.of("status", "LDC", "validAt", "2025-12-15"))).isEqualTo(44);
        Desk.officer()
                .get(STATES + "/KEN")
                .then()
                .body("developmentStatuses.find { it.status == 'DEVELOPING' }.confidence", equalTo("UNVERIFIED"));
    }

    @Test
    void a_second_import_changes_nothing_and_tells_nothing() throws SQLException {
        var again = send(STATES, reference("reference/member_states"));
        var statusesAgain = send(STATUSES, reference("reference/development_statuses"));

        again.then().body("unchanged", equalTo(194)).body("read", equalTo(194));
        statusesAgain.then().body("unchanged", equalTo(115)).body("read", equalTo(115));
        await().untilAsserted(() -> assertThat(waitingEvents()).isZero());
        assertThat(register.events(STATE_TOPIC)).hasSize(194);
        assertThat(statuses.events(STATE_TOPIC)).hasSize(90);
        assertThat(again.events(STATE_TOPIC)).isEmpty();
        assertThat(statusesAgain.events(STATE_TOPIC)).isEmpty();
    }

    @Test
    void a_word_of_a_name_is_found_by_its_beginning_in_any_language_without_accents() {
        assertThat(codes(Map.of("q", "cote ivo"))).containsExactly("CIV");
        assertThat(codes(Map.of("q", "швейц"))).containsExactly("CHE");
        assertThat(codes(Map.of("q", "瑞士"))).containsExactly("CHE");
        assertThat(codes(Map.of("q", "سويسرا"))).containsExactly("CHE");
        assertThat(codes(Map.of("q", "itzerland"))).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        var first = Desk.officer()
                .queryParam("limit", 100)
                .get(STATES)
                .then()
                .extract()
                .jsonPath();
        var second = Desk.officer()
                .queryParam("limit", 100)
                .queryParam("cursor", first.getString("next"))
                .get(STATES)
                .then()
                .extract()
                .jsonPath();

        assertThat(first.getList("items")).hasSize(100);
        assertThat(second.getList("items")).hasSize(94);
        assertThat(second.getString("next")).isNull();
        assertThat(second.getString("items[0].iso3")).isGreaterThan(first.getString("items[99].iso3"));
    }

    private static int counted(Map<String, String> filter) {
        return codes(filter).size();
    }

    private static List<String> codes(Map<String, String> filter) {
        return Desk.officer()
                .queryParams(filter)
                .queryParam("limit", 200)
                .get(STATES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.iso3");
    }

    private int waitingEvents() throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.createStatement();
                var row = count.executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getInt(1);
        }
    }
}
