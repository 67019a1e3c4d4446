package itu.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import itu.local.StubSuite.Request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class DemoDataTest {
    private static final String SECTOR_MEMBERSHIPS =
            "/api/membership/v1/memberships?category=SECTOR_MEMBER&state=ACTIVE&limit=200";

    private static final String SECTOR_MEMBERS = "/api/contributions/v1/sector-members?limit=200";

    @TempDir
    Path root;

    private StubSuite stub;
    private DemoData data;

    @BeforeEach
    void start() throws IOException {
        stub = new StubSuite();
        var layout = new Layout(root);
        for (var file : List.of(
                "reference/member_states.csv",
                "reference/development_statuses.csv",
                "reference/developing_states.csv",
                "reference/low_income_states.csv",
                "reference/accessions.csv",
                "reference/observers.csv",
                "reference/membership_categories.csv",
                "reference/benefits.csv",
                "reference/ecosystem_segments.csv",
                "reference/study_groups.csv",
                "reference/fees.csv",
                "demo/contact_mailboxes.csv",
                "demo/mission_mailboxes.csv",
                "demo/organization_mailboxes.csv",
                "demo/contacts.csv",
                "demo/organizations.csv",
                "demo/memberships.csv",
                "demo/classes_of_contribution.csv",
                "demo/replies_cl_25_36.csv")) {
            Files.createDirectories(layout.data(file).getParent());
            Files.writeString(layout.data(file), file + "\n");
        }
        for (var subject : List.of("organizations", "memberships")) {
            stub.on("/api/membership/v1/" + subject + "/imports", "{\"id\":\"" + subject + "\",\"state\":\"WAITING\"}");
            stub.on(
                    "/api/membership/v1/operations/" + subject,
                    "{\"id\":\"" + subject + "\",\"state\":\"DONE\",\"read\":3}");
        }
        data = new DemoData(
                layout,
                stub.settings(),
                new Api(new Tokens(stub.settings().oidc())),
                new Console(new PrintStream(new ByteArrayOutputStream())));
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void reference_data_is_loaded_by_the_administrator_until_its_events_have_arrived() {
        data.loadReference();

        assertThat(stub.requests)
                .extracting(Request::line, Request::user)
                .containsExactly(
                        tuple("POST /api/membership/v1/member-states/imports", "admin"),
                        tuple("POST /api/membership/v1/development-statuses/imports", "admin"),
                        tuple("POST /api/membership/v1/development-statuses/imports", "admin"),
                        tuple("POST /api/membership/v1/development-statuses/imports", "admin"),
                        tuple("POST /api/membership/v1/accessions/imports", "admin"),
                        tuple("POST /api/membership/v1/observers/imports", "admin"),
                        tuple("POST /api/membership/v1/terms/imports", "admin"),
                        tuple("POST /api/membership/v1/terms/imports", "admin"),
                        tuple("POST /api/membership/v1/terms/imports", "admin"),
                        tuple("POST /api/membership/v1/terms/imports", "admin"),
                        tuple("POST /api/membership/v1/fees/imports", "admin"),
                        tuple("GET /api/contributions/v1/member-states?limit=200", "admin"));
    }

    @Test
    void the_replies_are_tried_before_they_are_loaded_and_each_step_is_taken_by_its_role() {
        loadDemo();

        assertThat(stub.requests)
                .extracting(Request::line, Request::user)
                .containsExactly(
                        tuple("POST /api/membership/v1/contact-mailboxes/imports", "admin"),
                        tuple("POST /api/membership/v1/contact-mailboxes/imports", "admin"),
                        tuple("POST /api/membership/v1/contacts/imports", "admin"),
                        tuple("POST /api/membership/v1/organizations/imports", "admin"),
                        tuple("GET /api/membership/v1/operations/organizations", "admin"),
                        tuple("POST /api/membership/v1/memberships/imports", "admin"),
                        tuple("GET /api/membership/v1/operations/memberships", "admin"),
                        tuple("POST /api/membership/v1/contact-mailboxes/imports", "admin"),
                        tuple("POST /api/contributions/v1/classes-of-contribution/imports", "officer.finance"),
                        tuple("GET " + SECTOR_MEMBERSHIPS, "admin"),
                        tuple("GET " + SECTOR_MEMBERS, "admin"),
                        tuple("POST /api/contributions/v1/classes-of-contribution/imports", "officer.finance"),
                        tuple(
                                "POST /api/contributions/v1/calls/CL-25-36/declarations/imports?dryRun=true",
                                "secretary.conference"),
                        tuple("POST /api/contributions/v1/calls/CL-25-36/declarations/imports", "secretary.conference"),
                        tuple("POST /api/contributions/v1/calls/CL-25-36/declarations", "delegate.che"));
    }

    @Test
    void a_second_load_repeats_the_keys_of_the_first_one() {
        loadDemo();
        var first = keys();
        stub.requests.clear();

        loadDemo();

        assertThat(keys()).containsExactlyElementsOf(first);
        assertThat(first).doesNotHaveDuplicates().doesNotContainNull();
    }

    @Test
    void an_import_that_fails_is_a_failure_that_shows_it() {
        stub.on("/api/membership/v1/operations/organizations", "{\"id\":\"organizations\",\"state\":\"FAILED\"}");

        assertThatThrownBy(data::loadMembers)
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("demo/organizations.csv")
                .hasMessageContaining("FAILED");
    }

    @Test
    void sector_members_have_the_classes_at_which_they_were_admitted() {
        stub.on(SECTOR_MEMBERSHIPS, """
                {"items":[{"organization":"o1","sector":"T","units":"1/2"}],"next":"two"}""");
        stub.on(SECTOR_MEMBERSHIPS + "&cursor=two", """
                {"items":[{"organization":"o1","sector":"D","units":"1/8"}]}""");
        stub.on(SECTOR_MEMBERS, """
                {"items":[{"code":"SM00007.D","organization":"o1","sector":"D"},\
                {"code":"SM00007.T","organization":"o1","sector":"T"}]}""");

        data.loadMembers();

        assertThat(stub.requests.getLast().body()).isEqualTo("""
                contributor,period,units,basis
                SM00007.D,2024-2027,1/8,SYNTHETIC
                SM00007.T,2024-2027,1/2,SYNTHETIC
                """);
    }

    @Test
    void a_refused_row_is_a_failure_that_shows_the_row() {
        stub.on(
                "/api/membership/v1/observers/imports",
                "{\"read\":3,\"refused\":1,\"rows\":[{\"row\":2,\"detail\":\"unknown code\"}]}");

        assertThatThrownBy(data::loadReference)
                .isInstanceOf(SuiteFailure.class)
                .hasMessageContaining("1 of the 3 rows of reference/observers.csv were refused")
                .hasMessageContaining("unknown code");
    }

    @Test
    void the_board_is_told_in_a_sentence() {
        stub.on("/api/contributions/v1/calls/CL-25-36/board", """
                {"replies":42,"maintain":40,"reduce":2,"increase":0,"noReply":152,"replyRate":"21.6"}
                """);

        var board = data.board();

        assertThat(board).isEqualTo(Board.AFTER_LOAD);
        assertThat(board.sentence())
                .isEqualTo("Call CL-25/36: 42 replies (40 maintain, 2 reduce, 0 increase), 152 without a reply,"
                        + " reply rate 21.6 %.");
    }

    private void loadDemo() {
        data.loadMembers();
        data.loadReplies();
    }

    private List<String> keys() {
        return stub.requests.stream()
                .filter(request -> request.line().startsWith("POST"))
                .map(Request::idempotencyKey)
                .toList();
    }
}
