package itu.contribution.declaration;

import java.sql.SQLException;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.EventContracts;
import itu.local.test.SuiteInfrastructure;

import static itu.contribution.World.asDelegateOf;
import static itu.contribution.declaration.Cycle.act;
import static itu.contribution.declaration.Cycle.etag;
import static itu.contribution.declaration.Cycle.fact;
import static itu.contribution.declaration.Cycle.secretariat;
import static itu.contribution.declaration.Cycle.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class WithdrawingTest {
    private static final String MISTAKE = "{\"reason\":\"Sent by mistake\"}";

    @Inject
    DataSource database;

    private Cycle cycle;

    @BeforeEach
    void open_a_call() throws SQLException {
        World.make();
        cycle = new Cycle(TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-31"));
    }

    @Test
    void a_withdrawn_declaration_stays_on_record_and_the_state_is_silent() {
        var declared = cycle.declare("CHE", "10");
        assertThat(cycle.board().getInt("replies")).isEqualTo(1);

        act(asDelegateOf("CHE"), declared, "withdrawals", MISTAKE)
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawn.reason", equalTo("Sent by mistake"))
                .body("withdrawn.office", equalTo("CONTRIBUTOR"));

        assertThat(cycle.board().getInt("replies")).isZero();
        shown(declared).header("ETag", "\"2\"").body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void an_earlier_declaration_does_not_come_back() {
        cycle.declare("CHE", "10");
        var second = cycle.declare("CHE", "12");

        act(asDelegateOf("CHE"), second, "withdrawals", MISTAKE).statusCode(201);

        cycle.listed("memberState=CHE").body("items.status", contains("WITHDRAWN", "REPLACED"));
    }

    @Test
    void after_a_withdrawal_the_state_may_declare_anew_and_replaces_nothing() {
        var declared = cycle.declare("CHE", "10");
        act(asDelegateOf("CHE"), declared, "withdrawals", MISTAKE).statusCode(201);

        var again = cycle.declare("CHE", "11");

        shown(again)
                .body("version", equalTo(2))
                .body("status", equalTo("STANDS"))
                .body("replaces", nullValue());
        shown(declared).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void a_declaration_is_withdrawn_once() {
        var declared = cycle.declare("CHE", "10");
        act(asDelegateOf("CHE"), declared, "withdrawals", MISTAKE).statusCode(201);

        act(asDelegateOf("CHE"), declared, "withdrawals", MISTAKE)
                .statusCode(409)
                .body("type", equalTo("/problems/declaration-not-standing"));
    }

    @Test
    void the_secretariat_names_the_letter_that_asks_for_it() {
        var declared = cycle.declare("CHE", "10");

        act(secretariat(), declared, "withdrawals", MISTAKE)
                .statusCode(422)
                .body("errors.code", contains("receipt-details-missing"));
    }

    @Test
    void a_withdrawal_holds_from_the_day_its_letter_was_received() {
        var declared = cycle.enter("CHE", "10", "2025-12-03");

        act(
                        secretariat(),
                        declared,
                        "withdrawals",
                        "{\"reason\":\"On request\",\"documentReference\":\"Letter 9\",\"receivedOn\":\"2025-12-10\"}")
                .statusCode(201);

        cycle.listed("status=STANDS&validAt=2025-12-09").body("items.memberState", contains("CHE"));
        cycle.listed("status=WITHDRAWN&validAt=2025-12-10").body("items.memberState", contains("CHE"));
    }

    @Test
    void a_stale_withdrawal_is_refused() {
        var declared = cycle.declare("CHE", "10");
        var read = etag(declared);
        cycle.declare("CHE", "11");

        act(asDelegateOf("CHE"), declared, "withdrawals", read, MISTAKE).statusCode(412);
    }

    @Test
    void after_the_definitive_day_nothing_is_withdrawn() throws SQLException {
        var definitive = new Cycle(TestCall.open(database, "DEFINITIVE", "2025-12-10"));
        var declared = definitive.enter("CHE", "10", "2025-12-05");

        act(secretariat(), declared, "withdrawals", "{\"reason\":\"On request\",\"documentReference\":\"Letter 9\"}")
                .statusCode(409)
                .body("provision", equalTo("CS 161E"));
    }

    @Test
    void the_fact_reaches_kafka_after_the_declaration_without_the_reason() {
        var declared = cycle.declare("CHE", "10");
        act(asDelegateOf("CHE"), declared, "withdrawals", MISTAKE).statusCode(201);

        var fact = fact(declared, "withdrawn.v1");

        assertThat(fact.headers()).containsEntry("ce_sequence", "2");
        assertThat(fact.value()).doesNotContain("mistake");
        EventContracts.assertValid("contribution/declaration.withdrawn.v1", fact.value());
    }
}
