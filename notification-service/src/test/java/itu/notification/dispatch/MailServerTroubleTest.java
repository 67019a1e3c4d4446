package itu.notification.dispatch;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.Mail;
import itu.local.test.Mailbox;
import itu.local.test.Tokens;
import itu.notification.Facts;
import itu.notification.MailGate;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class MailServerTroubleTest {
    MailGate gate;

    @Inject
    DataSource dataSource;

    @Test
    void while_the_mail_server_is_away_letters_wait_and_the_service_stays_ready() {
        var declaration = UUID.randomUUID();
        Facts.reachable("NOR", "away@nor.example", "en");
        gate.shut();
        try {
            Facts.declaration("NOR", declaration);

            Desk.await().until(() -> get("/q/health/ready").asString().contains("\"reachable\": false"));
            assertThat(get("/q/health/ready").statusCode()).isEqualTo(200);
            assertThat(Desk.awaitStatus("NOR", declaration, "QUEUED").getInt("attempts"))
                    .isZero();
        } finally {
            gate.open();
        }
        Desk.awaitStatus("NOR", declaration, "SENT");
        assertThat(Mailbox.messagesTo("away@nor.example")).hasSize(1);
    }

    @Test
    void a_letter_refused_for_now_is_tried_again() {
        var declaration = UUID.randomUUID();
        gate.refuse("busy@fin.example", "451 4.3.0 Try again later");
        Facts.reachable("FIN", "busy@fin.example", "en");
        Facts.declaration("FIN", declaration);
        Desk.await().until(() -> {
            var dispatch = Desk.awaitStatus("FIN", declaration, "QUEUED");
            return dispatch.getInt("attempts") >= 1
                    && dispatch.getString("serverAnswer").startsWith("451 4.3.0");
        });

        gate.accept("busy@fin.example");

        assertThat(Desk.awaitStatus("FIN", declaration, "SENT").getInt("attempts"))
                .isGreaterThan(1);
        assertThat(Mailbox.messagesTo("busy@fin.example")).hasSize(1);
    }

    @Test
    void a_letter_refused_for_good_fails_and_an_officer_can_send_it_again() {
        var declaration = UUID.randomUUID();
        gate.refuse("wrong@ita.example", "550 5.1.1 No such mailbox");
        Facts.reachable("ITA", "wrong@ita.example", "en");
        Facts.declaration("ITA", declaration);
        var failed = Desk.awaitStatus("ITA", declaration, "FAILED");
        assertThat(failed.getString("serverAnswer")).startsWith("550 5.1.1 No such mailbox");
        var retries = Desk.DISPATCHES + "/" + failed.getString("id") + "/retries";
        Facts.mailbox("ITA", "right@ita.example", "fr", 2);

        Desk.await().until(() -> {
            Desk.asOfficer()
                    .header("Idempotency-Key", UUID.randomUUID())
                    .header("X-Reason", "The mailbox was corrected")
                    .post(retries);
            return !Mailbox.messagesTo("right@ita.example").isEmpty();
        });

        var sent = Desk.awaitStatus("ITA", declaration, "SENT");
        assertThat(sent.getString("address")).isEqualTo("right@ita.example");
        assertThat(sent.getString("language")).isEqualTo("fr");
        Desk.as(Tokens.of("auditor", Roles.AUDITOR))
                .queryParam("subjectType", "dispatch")
                .queryParam("subject", failed.getString("id"))
                .get("/api/notifications/v1/audit")
                .then()
                .body("items.find { it.action == 'dispatch-retried' }.reason", equalTo("The mailbox was corrected"))
                .body("items[-1].action", equalTo("dispatch-sent"));
        Desk.asOfficer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("X-Reason", "Once more")
                .post(retries)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/dispatch-not-failed"))
                .body("dispatchStatus", equalTo("SENT"));
    }

    @Test
    void a_letter_whose_answer_was_cut_off_is_sent_again_as_the_same_message() {
        var declaration = UUID.randomUUID();
        gate.cutNextAnswer("cut@per.example");
        Facts.reachable("PER", "cut@per.example", "es");

        Facts.declaration("PER", declaration);

        var dispatch = Desk.awaitStatus("PER", declaration, "SENT");
        assertThat(dispatch.getInt("doubtfulAttempts")).isEqualTo(1);
        assertThat(Mailbox.messagesTo("cut@per.example"))
                .hasSize(2)
                .extracting(mail -> mail.header("Message-ID").getFirst())
                .containsOnly(dispatch.getString("messageId"));
    }

    @Test
    void a_letter_whose_sender_vanished_is_sent_once_more_as_the_same_message() throws SQLException {
        var declaration = UUID.randomUUID();
        Facts.reachable("CHL", "crash@chl.example", "es");
        Facts.declaration("CHL", declaration);
        var first = Desk.awaitStatus("CHL", declaration, "SENT");

        leaveHandedWithAnEndedLease(first.getString("id"));

        Desk.await().until(() -> Mailbox.messagesTo("crash@chl.example").size() == 2);
        var again = Desk.awaitStatus("CHL", declaration, "SENT");
        assertThat(again.getInt("doubtfulAttempts")).isEqualTo(1);
        assertThat(again.getString("contentSha256")).isEqualTo(first.getString("contentSha256"));
        assertThat(Mailbox.messagesTo("crash@chl.example"))
                .extracting(Mail::text)
                .allMatch(text -> text.equals(
                        Mailbox.messagesTo("crash@chl.example").getFirst().text()));
    }

    /** What a kill between the server's answer and its record leaves behind, after the lease. */
    private void leaveHandedWithAnEndedLease(String id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("""
                        update dispatch set status = 'HANDED', sent_at = null, server_answer = null,
                               due_at = now() - interval '1 second', version = version + 1 where id = ?""")) {
            update.setObject(1, UUID.fromString(id));
            update.executeUpdate();
        }
    }
}
