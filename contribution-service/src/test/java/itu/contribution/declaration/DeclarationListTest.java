package itu.contribution.declaration;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.contribution.call.Calls;
import itu.local.test.SuiteInfrastructure;
import itu.platform.history.AsOf;
import itu.platform.time.BusinessClock;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.contribution.declaration.Cycle.act;
import static itu.contribution.declaration.Cycle.secretariat;
import static itu.contribution.declaration.Cycle.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class DeclarationListTest {
    @Inject
    DataSource database;

    @Inject
    Declarations declarations;

    @Inject
    Calls calls;

    @Inject
    BusinessClock clock;

    private String call;
    private Cycle cycle;

    @BeforeEach
    void open_a_call() throws SQLException {
        World.make();
        call = TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-31");
        cycle = new Cycle(call);
    }

    @Test
    void a_list_is_filtered_by_status_outcome_and_channel() {
        cycle.declare("CHE", "10");
        cycle.declare("CHE", "12");
        cycle.enter("KEN", "1/2", "2025-12-03");

        cycle.listed("status=STANDS&outcome=INCREASE").body("items.units", contains("12"));
        cycle.listed("status=REPLACED").body("items.units", contains("10"));
        cycle.listed("channel=LETTER").body("items.memberState", contains("KEN"));
        cycle.listed("status=WITHDRAWN").body("items", empty());
    }

    @Test
    void pages_of_a_filtered_list_follow_each_other() {
        cycle.declare("CHE", "10");
        cycle.declare("KEN", "1/2");
        String next = page("status=STANDS&limit=1")
                .body("items.memberState", contains("KEN"))
                .extract()
                .path("next");

        page("status=STANDS&limit=1&cursor=" + next)
                .body("items.memberState", contains("CHE"))
                .body("next", nullValue());
    }

    @Test
    void what_was_known_before_a_correction_can_be_asked_again() {
        var first = cycle.declare("CHE", "10");
        var then = clock.instant();
        String second = act(asDelegateOf("CHE"), first, "corrections", "{\"units\":\"11\",\"reason\":\"Mistake\"}")
                .extract()
                .path("id");
        act(asDelegateOf("CHE"), second, "withdrawals", "{\"reason\":\"Sent by mistake\"}")
                .statusCode(201);

        cycle.listed("knownAt=" + then).body("items.status", contains("STANDS")).body("items.units", contains("10"));
        assertThat(standing(new AsOf(null, then))).containsExactly("10");
        assertThat(standing(AsOf.NOW)).isEmpty();
    }

    @Test
    void what_stood_on_a_day_leaves_out_what_was_received_later() {
        cycle.enter("CHE", "10", "2025-12-01");
        cycle.enter("CHE", "12", "2025-12-10");

        var stood = List.of(
                standing(new AsOf(LocalDate.of(2025, 11, 30), null)),
                standing(new AsOf(LocalDate.of(2025, 12, 9), null)),
                standing(new AsOf(LocalDate.of(2025, 12, 10), null)));

        assertThat(stood).containsExactly(List.of(), List.of("10"), List.of("12"));
    }

    @Test
    void a_letter_entered_after_a_later_declaration_stood_on_the_day_it_was_received() {
        cycle.declare("CHE", "12");
        cycle.enter("CHE", "10", "2025-12-03");

        var stood = List.of(
                standing(new AsOf(LocalDate.of(2025, 12, 2), null)),
                standing(new AsOf(LocalDate.of(2025, 12, 3), null)),
                standing(AsOf.NOW));

        assertThat(stood).containsExactly(List.of(), List.of("10"), List.of("10"));
    }

    @Test
    void a_list_of_a_day_has_the_letters_on_their_way_and_nothing_that_came_later() {
        cycle.declare("KEN", "1/2");
        cycle.enter("CHE", "10", "2025-12-03");
        cycle.enter("CHE", "12", "2025-12-10");

        cycle.listed("validAt=2025-12-02").body("items", empty());
        cycle.listed("validAt=2025-12-09").body("items.units", contains("10")).body("items.status", contains("STANDS"));
        cycle.listed("validAt=2025-12-15")
                .body("items.units", contains("12", "10", "1/2"))
                .body("items.status", contains("STANDS", "REPLACED", "STANDS"));
        cycle.listed("validAt=2025-12-15&memberState=CHE&status=REPLACED").body("items.units", contains("10"));
        cycle.listed("validAt=2025-12-14&outcome=INCREASE").body("items.units", contains("12"));
    }

    @Test
    void pages_of_what_was_received_by_a_day_follow_each_other() {
        cycle.declare("CHE", "10");
        cycle.enter("CHE", "11", "2025-12-10");
        cycle.enter("CHE", "12", "2025-12-03");
        String next = page("validAt=2025-12-15&memberState=CHE&limit=2")
                .body("items.version", contains(3, 2))
                .extract()
                .path("next");

        page("validAt=2025-12-15&memberState=CHE&limit=2&cursor=" + next)
                .body("items.version", contains(1))
                .body("next", nullValue());
    }

    @Test
    void late_ones_and_those_in_time_are_told_apart_by_the_day_of_receipt() throws SQLException {
        var closed = new Cycle(TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-10"));
        closed.declare("KEN", "1/2");
        closed.enter("CHE", "10", "2025-12-10");
        closed.enter("CHE", "12", "2025-12-11");

        closed.listed("late=true").body("items.units", contains("12", "1/2"));
        closed.listed("late=false").body("items.units", contains("10"));
        closed.listed("late=false&validAt=2025-12-09").body("items", empty());
        closed.listed("late=true&validAt=2025-12-11").body("items.units", contains("12"));
    }

    @Test
    void an_accepted_late_reply_counts_from_the_knowledge_of_its_acceptance() throws SQLException {
        var late = new Cycle(call = TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-10"));
        var declared = late.declare("CHE", "10");
        var then = clock.instant();
        act(secretariat(), declared, "acceptances", "{\"reason\":\"Delayed\"}").statusCode(201);

        var counted = List.of(counted(new AsOf(null, then)), counted(AsOf.NOW));

        assertThat(counted).containsExactly(false, true);
    }

    @Test
    void an_instant_that_no_calendar_reaches_is_malformed() {
        secretariat()
                .get(API + "/calls/" + call + "/declarations?knownAt=-1000000000-01-01T00:00:00Z")
                .then()
                .statusCode(400);
    }

    @Test
    void a_definitive_choice_follows_the_provisional_one() throws SQLException {
        call = TestCall.open(database, "PROVISIONAL", "2027-12-31");
        var provisional = new Cycle(call).declare("CHE", "10");
        var definitive = new Cycle(TestCall.open(database, "DEFINITIVE", "2026-11-23"));

        var choice = definitive.declare("CHE", "12");

        shown(choice)
                .body("follows.declaration", equalTo(provisional))
                .body("follows.receiptNumber", equalTo(call + "/CHE/0001"))
                .body("follows.difference", equalTo("2"))
                .body("follows.changed", equalTo(true));
    }

    @Test
    void a_malformed_time_or_truth_value_is_named() {
        for (var query : List.of("knownAt=yesterday", "late=perhaps", "status=GONE", "validAt=2025-13-01")) {
            secretariat()
                    .get(API + "/calls/" + call + "/declarations?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(query.substring(0, query.indexOf('='))));
        }
    }

    @Test
    void declarations_are_exported_without_names_and_without_formulas() {
        secretariat()
                .body("""
                        {"memberState":"KEN","units":"1/2","channel":"LETTER","documentReference":"=HYPERLINK(1)","receivedOn":"2025-12-03",\
                        "signatory":{"name":"A. Example (invented)","title":"Director General"}}""")
                .post(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(201);

        var csv = secretariat()
                .accept("text/csv")
                .get(API + "/calls/" + call + "/declarations")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .contains(call + "/KEN/0001,KEN,,1,STANDS,DECLARATION,1/2,8,")
                .contains(",'=HYPERLINK(1),")
                .doesNotContain("Example");
    }

    @Test
    void a_delegate_exports_its_own_only() {
        cycle.declare("CHE", "10");
        cycle.enter("KEN", "1/2", "2025-12-03");

        var csv = asDelegateOf("KEN")
                .accept("text/csv")
                .get(API + "/calls/" + call + "/declarations")
                .asString();

        assertThat(csv).contains("KEN").doesNotContain("CHE");
    }

    private ValidatableResponse page(String query) {
        return secretariat()
                .get(API + "/calls/" + call + "/declarations?" + query)
                .then()
                .statusCode(200);
    }

    private List<String> standing(AsOf asOf) {
        return declarations.standing(calls.bySlug(call), asOf).values().stream()
                .map(known -> known.declaration().units().toString())
                .toList();
    }

    private boolean counted(AsOf asOf) {
        return declarations.standing(calls.bySlug(call), asOf).get("CHE").counted();
    }
}
