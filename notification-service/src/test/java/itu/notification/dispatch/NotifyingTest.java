package itu.notification.dispatch;

import java.util.Map;
import java.util.UUID;

import jakarta.mail.internet.MimeMultipart;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.Mailbox;
import itu.notification.Facts;
import itu.notification.MailGate;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class NotifyingTest {
    @Test
    void a_class_kept_that_is_told_three_times_is_notified_once() {
        var event = UUID.randomUUID();
        Facts.reachable("PRT", "kept@prt.example", "fr");

        Facts.keptByDefault("PRT", "CL-26-41", event, Map.of("ce_correlationid", "correlation-of-prt"));
        Facts.keptByDefault("PRT", "CL-26-41", event, Map.of());
        Facts.keptByDefault("PRT", "CL-26-41", UUID.randomUUID(), Map.of());
        Facts.keptByDefault("PRT", "CL-30-41", UUID.randomUUID(), Map.of());

        Desk.awaitStatus("PRT", "CL-30-41/PRT", "SENT");
        var proof = Desk.awaitStatus("PRT", "CL-26-41/PRT", "SENT");
        assertThat(Mailbox.messagesTo("kept@prt.example"))
                .hasSize(2)
                .filteredOn(mail -> mail.header("Message-ID").contains(proof.getString("messageId")))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Maintien de la classe de contribution"))
                .satisfies(mail -> assertThat(mail.text()).contains("CS 161F", "23 novembre 2026", "CS 165B"));
        assertThat(proof.getString("purpose")).isEqualTo("class-kept-by-default");
        assertThat(proof.getString("address")).isEqualTo("kept@prt.example");
        assertThat(proof.getString("serverAnswer")).startsWith("250 ");
        assertThat(proof.getString("templateVersion")).matches("kept-by-default/[0-9a-f]{12}");
        assertThat(proof.getString("correlationId")).isEqualTo("correlation-of-prt");
        assertThat(proof.getString("eventId")).isEqualTo(event.toString());
    }

    @Test
    void the_notice_goes_out_in_the_language_of_the_mailbox() throws Exception {
        Facts.reachable("JOR", "arabic@jor.example", "ar");

        Facts.keptByDefault("JOR", "CL-26-41", UUID.randomUUID(), Map.of());

        Desk.awaitStatus("JOR", "CL-26-41/JOR", "SENT");
        var mail = Mailbox.messagesTo("arabic@jor.example").getFirst();
        assertThat(mail.header("Content-Language")).containsExactly("ar");
        var html = ((MimeMultipart) mail.message().getContent()).getBodyPart(1);
        assertThat((String) html.getContent()).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void a_notice_waits_until_the_mailbox_of_its_state_is_known() {
        Facts.memberState("GHA");
        Facts.keptByDefault("GHA", "CL-26-41", UUID.randomUUID(), Map.of());
        Desk.awaitStatus("GHA", "CL-26-41/GHA", "WAITING_FOR_ADDRESS");

        Facts.mailbox("GHA", "late@gha.example", "en", 1);

        Desk.awaitStatus("GHA", "CL-26-41/GHA", "SENT");
        assertThat(Mailbox.messagesTo("late@gha.example")).hasSize(1);
    }

    @Test
    void a_replayed_fact_sends_no_notice() {
        Facts.reachable("URY", "replay@ury.example", "es");

        Facts.keptByDefault("URY", "CL-26-41", UUID.randomUUID(), Map.of("ce_replay", "true"));
        Facts.keptByDefault("URY", "CL-30-41", UUID.randomUUID(), Map.of());

        Desk.awaitStatus("URY", "CL-30-41/URY", "SENT");
        assertThat(Desk.list("URY").getList("items")).hasSize(1);
    }

    @Test
    void a_withdrawal_told_twice_is_confirmed_once_beside_the_acknowledgement() {
        var declaration = UUID.randomUUID();
        var later = UUID.randomUUID();
        Facts.reachable("SEN", "withdrawn@sen.example", "fr");

        Facts.declaration("SEN", declaration);
        Facts.withdrawal("SEN", declaration, UUID.randomUUID());
        Facts.withdrawal("SEN", declaration, UUID.randomUUID());
        Facts.declaration("SEN", later);

        Desk.awaitStatus("SEN", later, "SENT");
        Desk.await().until(() -> Desk.sent("SEN") == 3);
        assertThat(Mailbox.messagesTo("withdrawn@sen.example"))
                .hasSize(3)
                .filteredOn(mail -> mail.subject().startsWith("Retrait de la déclaration"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("CS 161F"));
    }
}
