package itu.contribution.declaration;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class CorrectingTest {
    private static final String TO_ELEVEN = "{\"units\":\"11\",\"reason\":\"Typing mistake\"}";

    @Inject
    DataSource database;

    private String call;
    private Cycle cycle;

    @BeforeEach
    void open_a_call() throws SQLException {
        World.make();
        call = TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-31");
        cycle = new Cycle(call);
    }

    @Test
    void a_correction_is_a_new_version_that_replaces_and_says_why() {
        var first = cycle.declare("CHE", "10");

        act(asDelegateOf("CHE"), first, "corrections", TO_ELEVEN)
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("act", equalTo("CORRECTION"))
                .body("reason", equalTo("Typing mistake"))
                .body("replaces", equalTo(first))
                .body("units", equalTo("11"))
                .body("receiptNumber", equalTo(call + "/CHE/0002"))
                .body("status", equalTo("STANDS"));
    }

    @Test
    void what_was_corrected_shows_as_replaced_under_another_etag() {
        var first = cycle.declare("CHE", "10");
        var before = etag(first);

        act(asDelegateOf("CHE"), first, "corrections", TO_ELEVEN).statusCode(201);

        shown(first).body("status", equalTo("REPLACED")).body("counted", equalTo(false));
        assertThat(etag(first)).isNotEqualTo(before);
    }

    @Test
    void only_the_declaration_that_stands_can_be_corrected() {
        var first = cycle.declare("CHE", "10");
        cycle.declare("CHE", "12");

        act(asDelegateOf("CHE"), first, "corrections", TO_ELEVEN)
                .statusCode(409)
                .body("type", equalTo("/problems/declaration-not-standing"))
                .body("detail", containsString(call + "/CHE/0001"));
    }

    @Test
    void a_correction_of_what_was_read_before_another_writer_came_is_stale() {
        var first = cycle.declare("CHE", "10");
        var read = etag(first);
        cycle.declare("CHE", "12");

        act(asDelegateOf("CHE"), first, "corrections", read, TO_ELEVEN).statusCode(412);
    }

    @Test
    void a_correction_without_if_match_is_refused() {
        var first = cycle.declare("CHE", "10");

        asDelegateOf("CHE")
                .body(TO_ELEVEN)
                .post(World.API + "/declarations/" + first + "/corrections")
                .then()
                .statusCode(428);
    }

    @Test
    void the_secretariat_corrects_its_entry_and_the_day_of_receipt_stays() {
        var first = cycle.enter("KEN", "1/2", "2025-12-03");

        act(secretariat(), first, "corrections", "{\"units\":\"1\",\"reason\":\"Misread\"}")
                .statusCode(201)
                .body("receivedOn", equalTo("2025-12-03"))
                .body("documentReference", equalTo("Letter 7"))
                .body("signatory.title", equalTo("Director General"))
                .body("channel", equalTo("LETTER"));
    }

    @Test
    void units_that_a_delegate_corrects_count_as_received_today() {
        var first = cycle.enter("KEN", "1/2", "2025-12-03");

        act(asDelegateOf("KEN"), first, "corrections", "{\"units\":\"1\",\"reason\":\"Misread\"}")
                .statusCode(201)
                .body("receivedOn", equalTo("2025-12-15"))
                .body("channel", equalTo("PORTAL"))
                .body("documentReference", nullValue());
    }

    @Test
    void a_correction_that_changes_nothing_is_refused() {
        var first = cycle.declare("CHE", "10");

        act(asDelegateOf("CHE"), first, "corrections", "{\"units\":\"10\",\"reason\":\"Nothing\"}")
                .statusCode(422)
                .body("type", equalTo("/problems/nothing-to-correct"));
    }

    @Test
    void a_dry_run_shows_the_correction_and_records_nothing() {
        var first = cycle.declare("CHE", "10");

        asDelegateOf("CHE")
                .header("If-Match", etag(first))
                .body(TO_ELEVEN)
                .post(World.API + "/declarations/" + first + "/corrections?validateOnly=true")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));

        shown(first).body("status", equalTo("STANDS"));
    }

    @Test
    void another_states_delegate_finds_nothing_to_correct() {
        var first = cycle.declare("CHE", "10");

        act(asDelegateOf("KEN"), first, "corrections", TO_ELEVEN).statusCode(404);
    }

    @Test
    void after_the_definitive_day_classes_are_fixed() throws SQLException {
        var definitive = new Cycle(TestCall.open(database, "DEFINITIVE", "2025-12-10"));
        var first = definitive.enter("CHE", "10", "2025-12-05");

        act(secretariat(), first, "corrections", TO_ELEVEN)
                .statusCode(409)
                .body("type", equalTo("/problems/class-fixed"))
                .body("provision", equalTo("CS 161E"));
    }

    @Test
    void the_fact_reaches_kafka_with_the_next_sequence_and_without_the_reason_or_a_name() {
        var first = cycle.enter("CHE", "10", "2025-12-05");
        String second =
                act(secretariat(), first, "corrections", TO_ELEVEN).extract().path("id");

        var fact = fact(second, "corrected.v1");

        assertThat(fact.key()).isEqualTo("CHE");
        assertThat(fact.headers()).containsEntry("ce_sequence", "2");
        assertThat(fact.value()).doesNotContain("Typing mistake").doesNotContain("Example");
        EventContracts.assertValid("contribution/declaration.corrected.v1", fact.value());
    }

    @Test
    void the_history_tells_each_act_with_what_it_changed() {
        var first = cycle.declare("CHE", "10");
        String second = act(asDelegateOf("CHE"), first, "corrections", TO_ELEVEN)
                .extract()
                .path("id");
        act(asDelegateOf("CHE"), second, "withdrawals", "{\"reason\":\"Sent by mistake\"}")
                .statusCode(201);

        asDelegateOf("CHE")
                .get(World.API + "/declarations/" + first + "/history")
                .then()
                .statusCode(200)
                .body("items.kind", contains("DECLARATION", "CORRECTION", "WITHDRAWAL"))
                .body("items.sequence", contains(1, 2, 3))
                .body("items[1].changes.field", contains("units", "outcome"))
                .body("items[1].changes[0].before", equalTo("10"))
                .body("items[1].changes[0].after", equalTo("11"))
                .body("items[1].office", equalTo("CONTRIBUTOR"))
                .body("items[2].reason", equalTo("Sent by mistake"));
    }

    @Test
    void a_long_history_comes_in_pages() {
        var last = cycle.declare("CHE", "10");
        cycle.declare("CHE", "11");
        cycle.declare("CHE", "12");

        String next = asDelegateOf("CHE")
                .get(World.API + "/declarations/" + last + "/history?limit=2")
                .then()
                .body("items.sequence", contains(1, 2))
                .extract()
                .path("next");

        asDelegateOf("CHE")
                .get(World.API + "/declarations/" + last + "/history?limit=2&cursor=" + next)
                .then()
                .body("items.sequence", contains(3))
                .body("items[0].changes[0].before", equalTo("11"));
    }

    @Test
    void pages_of_a_history_go_on_after_a_withdrawal() {
        var first = cycle.declare("CHE", "10");
        act(asDelegateOf("CHE"), first, "withdrawals", "{\"reason\":\"Sent by mistake\"}")
                .statusCode(201);
        cycle.declare("CHE", "12");

        var kinds = new ArrayList<String>();
        var changes = new ArrayList<List<String>>();
        var query = "?limit=1";
        while (query != null) {
            var page = asDelegateOf("CHE")
                    .get(World.API + "/declarations/" + first + "/history" + query)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            kinds.addAll(page.getList("items.kind", String.class));
            changes.add(page.getList("items[0].changes.field", String.class));
            query = page.getString("next") == null ? null : "?limit=1&cursor=" + page.getString("next");
        }

        assertThat(kinds).containsExactly("DECLARATION", "WITHDRAWAL", "DECLARATION");
        assertThat(changes.getLast()).containsExactly("units", "outcome");
    }
}
