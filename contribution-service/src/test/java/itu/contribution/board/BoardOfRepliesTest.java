package itu.contribution.board;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.SuiteInfrastructure;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.World.asOfficer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

/** The call CL-25/36 with the demonstration's 41 replies and the Swiss delegate's own. Every figure is the published one. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class BoardOfRepliesTest {
    private static final String BOARD = API + "/calls/CL-25-36/board";

    @BeforeEach
    void let_the_states_reply() {
        World.make();
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .contentType("text/csv")
                .body(World.file("demo/replies_cl_25_36.csv"))
                .post(API + "/calls/CL-25-36/declarations/imports")
                .then()
                .body("read", equalTo(41))
                .body("refused", equalTo(0));
        asDelegateOf("CHE")
                .body("{\"memberState\":\"CHE\",\"units\":\"10\"}")
                .post(API + "/calls/CL-25-36/declarations")
                .then()
                .statusCode(201);
    }

    @Test
    void it_counts_forty_two_replies_of_which_forty_maintain_and_two_reduce() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .get(BOARD)
                .then()
                .body("memberStates", equalTo(194))
                .body("replies", equalTo(42))
                .body("maintain", equalTo(40))
                .body("reduce", equalTo(2))
                .body("increase", equalTo(0))
                .body("noReply", equalTo(152))
                .body("replyRate", equalTo("21.6"))
                .body("maintainRate", equalTo("95.2"));
    }

    @Test
    void silent_states_count_at_their_present_class() {
        asOfficer(Roles.AUDITOR)
                .get(BOARD)
                .then()
                .body("units.present", equalTo("343 1/16"))
                .body("units.expected", equalTo("342 5/16"))
                .body("units.change", equalTo("-3/4"));
    }

    @Test
    void the_amount_of_the_unit_is_shown_as_not_fixed() {
        asOfficer(Roles.FINANCE_OFFICER)
                .get(BOARD)
                .then()
                .body("amountOfUnit.status", equalTo("PRELIMINARY"))
                .body("amountOfUnit.fixed", equalTo(false))
                .body("amountOfUnit.memberState", equalTo(null));
    }

    @Test
    void the_states_that_reduce_are_marked_as_invented() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .get(BOARD)
                .then()
                .body("synthetic", equalTo(true))
                .body("rows.findAll { it.outcome == 'REDUCE' }.synthetic", contains(true, true));
    }

    @Test
    void a_delegate_sees_the_figures_and_its_own_row_only() {
        asDelegateOf("KEN").get(BOARD).then().body("replies", equalTo(42)).body("rows.memberState", contains("KEN"));
    }

    @Test
    void the_secretariat_sees_a_row_for_every_state() {
        asOfficer(Roles.CONFERENCE_SECRETARY).get(BOARD).then().body("rows", hasSize(194));
    }

    @Test
    void csv_has_a_line_for_every_state() {
        var csv = asOfficer(Roles.CONFERENCE_SECRETARY)
                .accept("text/csv")
                .header("Accept-Language", "fr")
                .get(BOARD)
                .asString();

        assertThat(csv.lines())
                .hasSize(195)
                .anyMatch(line -> line.startsWith("CHE,Suisse,EUR,10,160,UNVERIFIED,10,160,MAINTAIN,2025-12-15"));
    }

    @Test
    void importing_the_same_replies_again_changes_nothing() {
        asOfficer(Roles.CONFERENCE_SECRETARY)
                .contentType("text/csv")
                .body(World.file("demo/replies_cl_25_36.csv"))
                .post(API + "/calls/CL-25-36/declarations/imports")
                .then()
                .body("unchanged", equalTo(41));
    }

    @Test
    void the_parts_by_outcome_and_region_add_up_to_the_whole() {
        asOfficer(Roles.AUDITOR)
                .get(BOARD)
                .then()
                .body("byOutcome.code", contains("MAINTAIN", "INCREASE", "REDUCE", "NO_REPLY"))
                .body("byOutcome.addressed", contains(40, 0, 2, 152))
                .body("byRegion.code", contains("AFR", "AMS", "ARB", "ASP", "CIS", "EUR"))
                .body("byRegion.addressed.sum()", equalTo(194))
                .body("byRegion.replies.sum()", equalTo(42))
                .body("byRegion.find { it.code == 'EUR' }.name", equalTo("Europe"));
    }

    @Test
    void a_state_counts_in_each_of_its_development_statuses() {
        asOfficer(Roles.AUDITOR)
                .get(BOARD)
                .then()
                .body("byDevelopmentStatus.code", contains("LDC", "LLDC", "SIDS", "NONE"))
                .body("byDevelopmentStatus.find { it.code == 'LDC' }.addressed", equalTo(44));
    }

    @Test
    void the_time_left_ends_with_the_last_day_in_the_zone_of_the_call() {
        asOfficer(Roles.AUDITOR)
                .get(BOARD)
                .then()
                .body("timeLeft.open", equalTo(true))
                .body("timeLeft.endsAt", equalTo("2026-01-01T00:00:00+01:00"))
                .body("timeLeft.days", equalTo(16))
                .body("timeLeft.duration", startsWith("P16D"));
    }

    @Test
    void a_board_on_which_nothing_changed_is_not_sent_again() {
        var tag = asOfficer(Roles.AUDITOR).get(BOARD).header("ETag");

        asOfficer(Roles.AUDITOR)
                .header("If-None-Match", tag)
                .get(BOARD)
                .then()
                .statusCode(304)
                .body(emptyString());
    }
}
