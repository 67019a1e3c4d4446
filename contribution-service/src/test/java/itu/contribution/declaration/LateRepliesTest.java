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
import static itu.contribution.declaration.Cycle.fact;
import static itu.contribution.declaration.Cycle.secretariat;
import static itu.contribution.declaration.Cycle.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class LateRepliesTest {
    private static final String DELAYED = "{\"reason\":\"Delayed in the mail\"}";

    @Inject
    DataSource database;

    private Cycle cycle;

    @BeforeEach
    void open_a_call() throws SQLException {
        World.make();
        cycle = new Cycle(TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-10"));
    }

    @Test
    void a_late_reply_counts_once_it_is_accepted() {
        var late = cycle.declare("CHE", "10");
        assertThat(cycle.board().getInt("replies")).isZero();

        act(secretariat(), late, "acceptances", DELAYED)
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("late", equalTo(true))
                .body("counted", equalTo(true))
                .body("accepted.reason", equalTo("Delayed in the mail"));

        assertThat(cycle.board().getInt("replies")).isEqualTo(1);
        shown(late).body("counted", equalTo(true));
    }

    @Test
    void a_late_change_stands_back_behind_the_reply_in_time() {
        cycle.enter("CHE", "10", "2025-12-10");

        cycle.declare("CHE", "12");

        assertThat(cycle.board().getInt("maintain")).isEqualTo(1);
        assertThat(cycle.board().getInt("late")).isZero();
    }

    @Test
    void a_late_change_takes_its_place_once_it_is_accepted() {
        cycle.enter("CHE", "10", "2025-12-10");
        var late = cycle.declare("CHE", "12");

        act(secretariat(), late, "acceptances", DELAYED).statusCode(201);

        assertThat(cycle.board().getInt("increase")).isEqualTo(1);
    }

    @Test
    void a_late_reply_is_accepted_once() {
        var late = cycle.declare("CHE", "10");
        act(secretariat(), late, "acceptances", DELAYED).statusCode(201);

        act(secretariat(), late, "acceptances", DELAYED)
                .statusCode(409)
                .body("type", equalTo("/problems/already-accepted"));
    }

    @Test
    void a_reply_in_time_needs_no_acceptance() {
        var inTime = cycle.enter("CHE", "10", "2025-12-10");

        act(secretariat(), inTime, "acceptances", DELAYED)
                .statusCode(409)
                .body("type", equalTo("/problems/reply-not-late"));
    }

    @Test
    void a_delegate_cannot_accept() {
        var late = cycle.declare("CHE", "10");

        act(asDelegateOf("CHE"), late, "acceptances", DELAYED).statusCode(403);
    }

    @Test
    void a_new_version_is_late_again() {
        var late = cycle.declare("CHE", "10");
        act(secretariat(), late, "acceptances", DELAYED).statusCode(201);

        var again = cycle.declare("CHE", "11");

        shown(again).body("late", equalTo(true)).body("counted", equalTo(false));
    }

    @Test
    void after_the_definitive_day_a_late_reply_finds_the_class_kept() throws SQLException {
        var definitive = new Cycle(TestCall.open(database, "DEFINITIVE", "2025-12-10"));
        var late = definitive.declare("CHE", "10");

        act(secretariat(), late, "acceptances", DELAYED)
                .statusCode(409)
                .body("type", equalTo("/problems/class-fixed"))
                .body("provision", equalTo("CS 161F"));
    }

    @Test
    void after_the_definitive_day_an_increase_can_still_be_accepted() throws SQLException {
        var definitive = new Cycle(TestCall.open(database, "DEFINITIVE", "2025-12-10"));
        var late = definitive.declare("CHE", "12");

        act(secretariat(), late, "acceptances", DELAYED).statusCode(201).body("counted", equalTo(true));
    }

    @Test
    void late_ones_are_listed_apart() {
        cycle.declare("CHE", "10");
        cycle.enter("KEN", "1/2", "2025-12-03");

        cycle.listed("late=true").body("items.memberState", contains("CHE"));
        cycle.listed("late=false").body("items.memberState", contains("KEN"));
    }

    @Test
    void the_fact_reaches_kafka_and_fits_its_contract() {
        var late = cycle.declare("CHE", "10");
        act(secretariat(), late, "acceptances", DELAYED).statusCode(201);

        var fact = fact(late, "late-reply-accepted.v1");

        assertThat(fact.headers()).containsEntry("ce_sequence", "2");
        EventContracts.assertValid("contribution/declaration.late-reply-accepted.v1", fact.value());
    }
}
