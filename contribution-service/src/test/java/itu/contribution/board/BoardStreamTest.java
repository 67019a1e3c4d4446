package itu.contribution.board;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.contribution.board.EventClient.Event;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.security.Roles;

import static itu.contribution.World.asDelegateOf;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

/** The live board, followed by a real client of server-sent events. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class BoardStreamTest {
    @Inject
    DataSource database;

    private BoardCall call;

    @BeforeEach
    void open_a_call() throws SQLException {
        World.make();
        call = BoardCall.toMemberStates(database, "2025-12-31");
    }

    @Test
    void a_stream_begins_with_the_board() throws Exception {
        try (var client = follow(secretary())) {
            await().until(() -> !client.events().isEmpty());

            assertThat(client.events().getFirst().name()).isEqualTo("board");
            assertThat(client.events().getFirst().data().getInt("memberStates")).isEqualTo(194);
            assertThat(client.response().headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        }
    }

    @Test
    void a_declaration_is_told_with_its_row_and_then_the_figures() throws Exception {
        try (var client = followed(secretary())) {
            declare("CHE", "10");

            await().until(() -> client.events("board").size() == 2);
            assertThat(client.events()).extracting(Event::name).containsExactly("board", "reply", "board");
            assertThat(client.events("reply").getFirst().data().getString("row.contributor"))
                    .isEqualTo("CHE");
            assertThat(client.events("board").getLast().data().getInt("replies"))
                    .isEqualTo(1);
        }
    }

    @Test
    void names_stay_hidden_from_other_delegates_until_the_deadline() throws Exception {
        try (var client = followed(Tokens.delegateOf("KEN"))) {
            declare("CHE", "10");

            await().until(() -> client.events("board").size() == 2);
            assertThat(client.events("reply").getFirst().data().getMap("")).containsOnlyKeys("fact");
        }
    }

    @Test
    void a_delegate_is_told_the_row_of_its_own_state() throws Exception {
        try (var client = followed(Tokens.delegateOf("CHE"))) {
            declare("CHE", "10");

            await().until(() -> !client.events("reply").isEmpty());
            assertThat(client.events("reply").getFirst().data().getString("row.declaredUnits"))
                    .isEqualTo("10");
        }
    }

    @Test
    void whoever_resumes_is_told_what_it_missed_once_and_in_order() throws Exception {
        var before = followed(secretary());
        declare("CHE", "10");
        await().until(() -> before.events("board").size() == 2);
        before.close();
        declare("FRA", "21");
        declare("KEN", "1");

        try (var client = EventClient.connect(call.stream(), secretary(), before.lastEventId())) {
            declare("JPN", "30");

            await().until(() -> told(client).contains("JPN"));
            assertThat(told(client)).containsExactly("FRA", "KEN", "JPN");
        }
    }

    @Test
    void whoever_resumes_in_the_middle_of_replies_is_told_the_rest() throws Exception {
        var before = followed(secretary());
        declare("CHE", "10");
        declare("FRA", "21");
        await().until(() -> told(before).size() == 2);
        before.close();
        var first = before.events("reply").getFirst().id();

        try (var client = EventClient.connect(call.stream(), secretary(), first)) {
            await().until(() -> !client.events("board").isEmpty());
            assertThat(told(client)).containsExactly("FRA");
        }
    }

    /** The other instance's transaction takes its id first and commits last. */
    @Test
    void a_fact_that_commits_late_with_an_earlier_id_is_not_skipped() throws Exception {
        String pattern = declare("CHE", "10");
        try (var client = followed(secretary());
                var other = database.getConnection()) {
            other.setAutoCommit(false);
            copy(other, pattern, "KEN", "");
            declare("FRA", "21");
            var heard = client.comments();
            await().until(() -> client.comments() >= heard + 2);
            assertThat(told(client)).isEmpty();

            other.commit();

            await().until(() -> told(client).size() == 2);
            assertThat(told(client)).containsExactly("KEN", "FRA");
        }
    }

    /** As texts, the numbers would stand the other way round. */
    @Test
    void facts_are_in_the_order_of_the_numbers_of_their_transactions() throws Exception {
        String pattern = declare("CHE", "10");
        try (var other = database.getConnection()) {
            copy(other, pattern, "KEN", "100");
            copy(other, pattern, "FRA", "99");
        }

        try (var client = EventClient.connect(call.stream(), secretary(), "50")) {
            await().until(() -> !client.events("board").isEmpty());
            assertThat(told(client)).containsExactly("FRA", "KEN", "CHE");
        }
    }

    @Test
    void an_id_of_another_database_begins_anew_and_says_so() throws Exception {
        try (var client = EventClient.connect(call.stream(), secretary(), "999999999999999")) {
            await().until(() -> !client.events("board").isEmpty());
            assertThat(client.events()).extracting(Event::name).containsExactly("resync", "board");
        }
    }

    @Test
    void an_id_of_no_event_is_refused() throws Exception {
        try (var client = EventClient.connect(call.stream(), secretary(), "yesterday")) {
            assertThat(client.status()).isEqualTo(400);
            assertThat(client.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void a_call_that_does_not_exist_is_not_found() throws Exception {
        try (var client = EventClient.connect(World.API + "/calls/NONE/board/stream", secretary())) {
            assertThat(client.status()).isEqualTo(404);
        }
    }

    @Test
    void the_stream_ends_with_the_access_token() throws Exception {
        var lasting = secretary();
        var brief = new Tokens(lasting.claims(), Instant.now().plusSeconds(3), lasting.issuer(), lasting.audience());

        try (var client = EventClient.connect(call.stream(), brief)) {
            await().until(client::ended);
            assertThat(client.events().getLast().name()).isEqualTo("end");
            assertThat(client.events().getLast().data().getString("reason")).isEqualTo("token-expired");
        }
    }

    @Test
    void one_caller_has_five_streams_at_most_and_gets_a_place_back() throws Exception {
        var caller = secretary();
        var open = new ArrayList<EventClient>();
        for (var i = 0; i < 5; i++) {
            open.add(EventClient.connect(call.stream(), caller));
        }
        try (var sixth = EventClient.connect(call.stream(), caller)) {
            assertThat(sixth.status()).isEqualTo(429);
            assertThat(sixth.response().headers().firstValue("Retry-After")).isPresent();
        }
        open.removeFirst().close();

        await().until(() -> {
            try (var again = EventClient.connect(call.stream(), caller)) {
                return again.status() == 200;
            }
        });
        open.forEach(EventClient::close);
    }

    @Test
    void a_withdrawal_is_told_with_a_silent_row() throws Exception {
        String declaration = declare("CHE", "10");
        try (var client = followed(secretary())) {
            asDelegateOf("CHE")
                    .header("If-Match", "\"1\"")
                    .body("{\"reason\":\"Sent by mistake\"}")
                    .post(World.API + "/declarations/" + declaration + "/withdrawals")
                    .then()
                    .statusCode(201);

            await().until(() -> client.events().getLast().named("board")
                    && client.events("reply").stream().anyMatch(event -> "WITHDRAWAL".equals(fact(event))));
            assertThat(client.events("reply").getLast().data().getString("row.contributor"))
                    .isEqualTo("CHE");
            assertThat(client.events("reply").getLast().data().getString("row.outcome"))
                    .isNull();
            assertThat(client.events("board").getLast().data().getInt("replies"))
                    .isZero();
        }
    }

    private static String fact(Event event) {
        return event.data().getString("fact");
    }

    private EventClient follow(Tokens token) throws IOException, InterruptedException {
        return EventClient.connect(call.stream(), token);
    }

    /** A client that has been told the board, so that what happens next is told to it. */
    private EventClient followed(Tokens token) throws IOException, InterruptedException {
        var client = follow(token);
        await().until(() -> !client.events("board").isEmpty());
        return client;
    }

    private static Tokens secretary() {
        return Tokens.of("secretary-" + UUID.randomUUID(), Roles.CONFERENCE_SECRETARY);
    }

    private static List<String> told(EventClient client) {
        return client.events("reply").stream()
                .map(event -> event.data().getString("row.contributor"))
                .toList();
    }

    private String declare(String state, String units) {
        return asDelegateOf(state)
                .body("{\"memberState\":\"%s\",\"units\":\"%s\"}".formatted(state, units))
                .post(call.declarations())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Another contributor's declaration like this one, of a transaction (empty: the running one), recorded past the service. */
    private static void copy(Connection connection, String declaration, String contributor, String transaction)
            throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into declaration
                select (jsonb_populate_record(null::declaration, to_jsonb(pattern) || jsonb_build_object(
                    'id', uuidv7(), 'contributor', ?::text, 'tx', coalesce(nullif(?, ''), pg_current_xact_id()::text)))).*
                from declaration pattern where id = ?::uuid""")) {
            insert.setString(1, contributor);
            insert.setString(2, transaction);
            insert.setString(3, declaration);
            insert.executeUpdate();
        }
    }
}
