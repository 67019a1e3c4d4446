package itu.notification.dispatch;

import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMultipart;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.Mailbox;
import itu.notification.Facts;
import itu.notification.MailGate;
import itu.notification.mail.Courier;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class AcknowledgingTest {
    @Inject
    Dispatching dispatching;

    @Inject
    Courier courier;

    @Test
    void a_declaration_told_three_times_is_acknowledged_once() {
        var declaration = UUID.randomUUID();
        var event = UUID.randomUUID();
        Facts.reachable("VUT", "once@vut.example", "fr");

        Facts.declaration("VUT", declaration, event, Map.of("ce_correlationid", "correlation-of-vut"));
        Facts.declaration("VUT", declaration, event, Map.of());
        Facts.declaration("VUT", declaration, UUID.randomUUID(), Map.of());
        var later = UUID.randomUUID();
        Facts.declaration("VUT", later);

        Desk.awaitStatus("VUT", later, "SENT");
        var dispatch = Desk.awaitStatus("VUT", declaration, "SENT");
        var mails = Mailbox.messagesTo("once@vut.example").stream()
                .filter(mail -> mail.header("Message-ID").contains(dispatch.getString("messageId")))
                .toList();
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().subject()).startsWith("Accusé de réception " + Facts.RECEIPT);
        assertThat(Mailbox.messagesTo("once@vut.example")).hasSize(2);
        assertThat(dispatch.getString("correlationId")).isEqualTo("correlation-of-vut");
        assertThat(dispatch.getString("eventId")).isEqualTo(event.toString());
    }

    @Test
    void a_correction_is_acknowledged_with_its_own_receipt() {
        var declaration = UUID.randomUUID();
        var correction = UUID.randomUUID();
        Facts.reachable("PHL", "corrected@phl.example", "en");
        Facts.declaration("PHL", declaration);

        Facts.correction("PHL", correction);

        Desk.awaitStatus("PHL", declaration, "SENT");
        Desk.awaitStatus("PHL", correction, "SENT");
        assertThat(Mailbox.messagesTo("corrected@phl.example"))
                .hasSize(2)
                .extracting(mail -> mail.subject())
                .anyMatch(subject -> subject.contains("CL-25-36/CHE/0002"));
    }

    @Test
    void the_proof_names_time_address_answer_and_words() {
        var declaration = UUID.randomUUID();
        Facts.reachable("ESP", "proof@esp.example", "es");

        Facts.declaration("ESP", declaration);

        var proof = Desk.awaitStatus("ESP", declaration, "SENT");
        assertThat(proof.getString("sentAt")).endsWith("Z");
        assertThat(proof.getString("address")).isEqualTo("proof@esp.example");
        assertThat(proof.getString("language")).isEqualTo("es");
        assertThat(proof.getString("serverAnswer")).startsWith("250 ");
        assertThat(proof.getString("messageId")).matches("<[0-9a-f-]{36}@itu-suite\\.example>");
        assertThat(proof.getString("templateVersion")).matches("acknowledgement/[0-9a-f]{12}");
        assertThat(proof.getString("contentSha256")).hasSize(64);
        assertThat(proof.getInt("attempts")).isEqualTo(1);
        assertThat(proof.getInt("doubtfulAttempts")).isZero();
    }

    @Test
    void the_letter_goes_out_in_the_language_of_the_mailbox() throws Exception {
        var declaration = UUID.randomUUID();
        Facts.reachable("EGY", "arabic@egy.example", "ar");

        Facts.declaration("EGY", declaration);

        Desk.awaitStatus("EGY", declaration, "SENT");
        var mail = Mailbox.messagesTo("arabic@egy.example").getFirst();
        assertThat(mail.header("Content-Language")).containsExactly("ar");
        assertThat(mail.header("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.text()).contains("سويسرا").contains(Facts.RECEIPT);
        var html = ((MimeMultipart) mail.message().getContent()).getBodyPart(1);
        assertThat(html.getContentType()).startsWith("text/html").contains("UTF-8");
        assertThat((String) html.getContent()).contains("<html lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void a_declaration_waits_until_the_mailbox_of_its_state_is_known() {
        var declaration = UUID.randomUUID();
        Facts.memberState("TON");
        Facts.declaration("TON", declaration);
        Desk.awaitStatus("TON", declaration, "WAITING_FOR_ADDRESS");

        Facts.mailbox("TON", "late@ton.example", "en", 1);

        Desk.awaitStatus("TON", declaration, "SENT");
        assertThat(Mailbox.messagesTo("late@ton.example")).hasSize(1);
    }

    @Test
    void an_older_designation_does_not_replace_a_newer_one() {
        var declaration = UUID.randomUUID();
        Facts.memberState("BRA");
        Facts.mailbox("BRA", "newer@bra.example", "en", 5);

        Facts.mailbox("BRA", "older@bra.example", "en", 4);
        Facts.declaration("BRA", declaration);

        assertThat(Desk.awaitStatus("BRA", declaration, "SENT").getString("address"))
                .isEqualTo("newer@bra.example");
    }

    @Test
    void a_replayed_declaration_sends_nothing() {
        var replayed = UUID.randomUUID();
        var later = UUID.randomUUID();
        Facts.reachable("JPN", "replay@jpn.example", "en");

        Facts.declaration("JPN", replayed, UUID.randomUUID(), Map.of("ce_replay", "true"));
        Facts.declaration("JPN", later);

        Desk.awaitStatus("JPN", later, "SENT");
        assertThat(Desk.list("JPN").getList("items")).hasSize(1);
        assertThat(Mailbox.messagesTo("replay@jpn.example")).hasSize(1);
    }

    @Test
    void several_instances_share_the_queue_and_send_each_letter_once() {
        Facts.memberState("IND");
        var declarations = Stream.generate(UUID::randomUUID).limit(8).toList();
        declarations.forEach(declaration -> Facts.declaration("IND", declaration));
        declarations.forEach(declaration -> Desk.awaitStatus("IND", declaration, "WAITING_FOR_ADDRESS"));

        Facts.mailbox("IND", "shared@ind.example", "en", 1);
        sendAsAnotherInstanceUntil(() -> Desk.sent("IND") == declarations.size());

        assertThat(Mailbox.messagesTo("shared@ind.example"))
                .hasSize(declarations.size())
                .extracting(mail -> mail.header("Message-ID").getFirst())
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_sent_is_counted_by_purpose() {
        var declaration = UUID.randomUUID();
        Facts.reachable("THA", "counted@tha.example", "en");
        Facts.declaration("THA", declaration);
        Desk.awaitStatus("THA", declaration, "SENT");

        var metrics = get("/q/metrics").asString();

        assertThat(metrics)
                .contains("suite_dispatches_total{outcome=\"sent\",purpose=\"declaration-acknowledgement\"")
                .contains("suite_dispatch_queued")
                .contains("suite_dispatch_waiting");
    }

    private void sendAsAnotherInstanceUntil(BooleanSupplier done) {
        Desk.await().until(() -> {
            while (dispatching.anyDue()) {
                courier.connect();
                if (dispatching.claim() instanceof Claim.Ready(var handover)) {
                    dispatching.conclude(handover.dispatch(), handover.attempt(), courier.send(handover.mail()));
                }
            }
            return done.getAsBoolean();
        });
        courier.release();
    }
}
