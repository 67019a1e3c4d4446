package itu.platform.audit;

import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.platform.note.Database;
import itu.platform.note.NoteClient;
import itu.platform.security.Roles;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class AuditTest {
    private static final String UNSEALED =
            "select 1 from audit where tx >= (select coalesce(max(tx_before), '0') from audit_seal)";

    @Test
    void a_change_is_recorded_with_who_and_what() {
        var note = NoteClient.write("recorded");
        NoteClient.rewrite(note, 0, "changed");
        asAuditor("?subjectType=note&subject=" + note)
                .statusCode(200)
                .body("items.action", contains("note-written", "note-rewritten"))
                .body("items[0].actor", equalTo("officer"))
                .body("items[0].after.text", equalTo("recorded"))
                .body("items[0].at", notNullValue())
                .body("items[0].correlationId", notNullValue());
    }

    @Test
    void a_change_that_fails_leaves_no_record() {
        NoteClient.post(UUID.randomUUID(), "regretted").then().statusCode(500);
        assertThat(Database.query("select after from audit where after like '%regretted%'"))
                .isEmpty();
    }

    @Test
    void what_a_consumer_does_is_recorded_for_the_user_it_goes_back_to() {
        var note = NoteClient.write("echo");
        await().untilAsserted(() -> asAuditor("?subjectType=note&subject=" + note)
                .body("items.action", contains("note-written", "note-echoed"))
                .body("items[1].actor", equalTo("officer")));
    }

    @Test
    void only_an_auditor_reads_the_record() {
        NoteClient.officer()
                .get("/api/test/v1/audit?subjectType=note&subject=x")
                .then()
                .statusCode(403);
    }

    @Test
    void an_untouched_record_is_intact() {
        sealed(NoteClient.write("sealed"));
        asAuditor("/verification").body("intact", equalTo(true)).body("broken", empty());
    }

    @Test
    void a_record_changed_behind_our_back_is_found() {
        var position = sealed(NoteClient.write("to be changed"));
        assertFound(
                "update audit set after = replace(after, 'to be', 'never') where position = " + position,
                "update audit set after = replace(after, 'never', 'to be') where position = " + position);
    }

    @Test
    void a_record_removed_behind_our_back_is_found() {
        var position = sealed(NoteClient.write("to be removed"));
        Database.execute("create table kept as select * from audit where position = " + position);
        assertFound(
                "delete from audit where position = " + position,
                "insert into audit overriding system value select * from kept; drop table kept");
    }

    private static void assertFound(String forgery, String undo) {
        Database.execute(forgery);
        try {
            asAuditor("/verification").body("intact", equalTo(false)).body("broken", not(empty()));
        } finally {
            Database.execute(undo);
        }
        asAuditor("/verification").body("intact", equalTo(true));
    }

    /** Position of the note's first record, once it is sealed. */
    private static String sealed(String note) {
        await().until(() -> Database.query(UNSEALED).isEmpty());
        return Database.query("select position from audit where subject = ? order by position", note)
                .getFirst();
    }

    private static ValidatableResponse asAuditor(String address) {
        return NoteClient.as(Tokens.of("auditor", Roles.AUDITOR))
                .get("/api/test/v1/audit" + address)
                .then();
    }
}
