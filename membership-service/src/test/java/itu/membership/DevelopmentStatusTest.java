package itu.membership;

import java.sql.SQLException;
import java.util.List;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;

import static itu.local.test.Patience.await;
import static itu.membership.Desk.STATES;
import static itu.membership.Desk.STATE_TOPIC;
import static itu.membership.Desk.STATUSES;
import static itu.membership.Desk.lines;
import static itu.membership.Desk.rehearse;
import static itu.membership.Desk.send;
import static itu.membership.Desk.state;
import static itu.membership.Desk.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DevelopmentStatusTest extends EmptyRegister {
    /** Two days before the day on which tests act. */
    private static final String DAYS_AGO = "2025-12-13";

    private static final String HEADER = "iso3,status,valid_from,valid_to,source,confidence";
    private static final String OPEN = lines(HEADER, "XXA,LDC,,,synthetic,inferred", "XXA,SIDS,,,synthetic,inferred");
    private static final String ENDED = lines(HEADER, "XXA,LDC,,2026-11-24,synthetic,inferred");

    @BeforeEach
    void registerTwoStates() {
        send(STATES, states(state("XXA", "Aland"), state("XXB", "Beland")));
    }

    @Test
    void the_first_list_is_recorded_and_told_once_per_state() {
        var imported = send(STATUSES, OPEN);

        imported.then().body("created", is(2));
        await().untilAsserted(() -> assertThat(imported.events(STATE_TOPIC))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.key()).isEqualTo("XXA");
                    assertThat(event.headers())
                            .containsEntry("ce_type", "itu.membership.member-state.development-status-recorded.v1")
                            .containsEntry("ce_sequence", "1");
                    EventContracts.assertValid("membership/member-state.development-status-recorded.v1", event.value());
                    assertThat(event.value())
                            .isEqualTo(
                                    "{\"memberState\":\"XXA\",\"statuses\":[{\"status\":\"LDC\"},{\"status\":\"SIDS\"}]}");
                }));
    }

    @Test
    void a_new_list_replaces_that_of_its_status_and_leaves_the_others() {
        send(STATUSES, OPEN);

        var ended = send(STATUSES, ENDED);

        ended.then().body("updated", is(1));
        Desk.officer()
                .get(STATES + "/XXA")
                .then()
                .header("ETag", "\"2\"")
                .body("developmentStatuses.status", contains("LDC", "SIDS"))
                .body("developmentStatuses[0].to", equalTo("2026-11-24"));
        await().untilAsserted(() -> assertThat(ended.events(STATE_TOPIC))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.headers()).containsEntry("ce_sequence", "2");
                    assertThat(event.value())
                            .contains("{\"status\":\"LDC\",\"to\":\"2026-11-24\"},{\"status\":\"SIDS\"}");
                }));
    }

    @Test
    void what_was_known_before_stays_readable() {
        send(STATUSES, OPEN);

        Desk.officer()
                .queryParam("knownAt", DAYS_AGO)
                .get(STATES + "/XXA")
                .then()
                .body("developmentStatuses", empty());
        Desk.officer()
                .queryParam("knownAt", DAYS_AGO)
                .queryParam("status", "LDC")
                .get(STATES)
                .then()
                .body("items", empty());
    }

    @Test
    void a_list_that_was_replaced_is_still_what_was_known_then() throws SQLException {
        send(STATUSES, OPEN);
        recordedTenDaysAgo();
        send(STATUSES, ENDED);

        var known = Desk.officer().queryParam("knownAt", DAYS_AGO).get(STATES + "/XXA");

        known.then().body("developmentStatuses[0].status", equalTo("LDC")).body("developmentStatuses[0].to", is((String)
                null));
        Desk.officer()
                .queryParam("knownAt", DAYS_AGO)
                .queryParam("status", "LDC")
                .queryParam("validAt", "2027-01-01")
                .get(STATES)
                .then()
                .body("items.iso3", contains("XXA"));
        Desk.officer()
                .queryParam("status", "LDC")
                .queryParam("validAt", "2027-01-01")
                .get(STATES)
                .then()
                .body("items", empty());
    }

    private void recordedTenDaysAgo() throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.execute("update development_status_period set recorded_at = recorded_at - interval '10 days'");
        }
    }

    @Test
    void one_row_at_fault_refuses_all_rows_of_its_state_but_not_those_of_others() {
        var imported = send(
                STATUSES,
                lines(
                        HEADER,
                        "XXA,LDC,2020-01-01,2025-01-01,synthetic,inferred",
                        "XXA,LDC,2024-01-01,,synthetic,inferred",
                        "XXA,SIDS,,,synthetic,inferred",
                        "XXB,LLDC,,,synthetic,inferred"));

        imported.then()
                .body("created", is(1))
                .body("refused", is(3))
                .body("rows.find { it.line == 2 }.errors.code", hasItem("list-has-faults"))
                .body("rows.find { it.line == 3 }.errors.code", hasItem("periods-overlap"));
        Desk.officer().get(STATES + "/XXA").then().body("developmentStatuses", empty());
    }

    @Test
    void rows_that_make_no_sense_are_refused() {
        rehearse(
                        STATUSES,
                        lines(
                                HEADER,
                                "XXA,LDC,2025-01-01,2025-01-01,synthetic,inferred",
                                "XXB,RICH,yesterday,,,sure",
                                "ZZZ,LDC,,,synthetic,inferred"))
                .then()
                .body("refused", is(3))
                .body("rows[0].errors.code", equalTo(List.of("period-inverted")))
                .body("rows[1].errors.pointer", equalTo(List.of("status", "valid_from", "source", "confidence")))
                .body("rows[2].errors.code", equalTo(List.of("unknown-member-state")));
    }

    @Test
    void a_dry_run_leaves_the_lists_as_they_are() {
        send(STATUSES, OPEN);

        var rehearsal = rehearse(STATUSES, ENDED);

        rehearsal.then().body("updated", is(1));
        Desk.officer().get(STATES + "/XXA").then().header("ETag", "\"1\"").body("developmentStatuses[0].to", is((String)
                null));
    }
}
