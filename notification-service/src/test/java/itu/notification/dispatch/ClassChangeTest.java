package itu.notification.dispatch;

import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Mailbox;
import itu.local.test.Topics;
import itu.notification.Facts;
import itu.notification.MailGate;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class ClassChangeTest {
    private static final String DEAD_LETTERS = "notification-service.contribution.class-of-contribution.v1.dlq";

    @Test
    void an_increase_told_twice_is_acknowledged_once_in_the_language_of_the_mailbox() {
        var increase = UUID.randomUUID();
        var event = UUID.randomUUID();
        var later = UUID.randomUUID();
        Facts.reachable("CRI", "increase@cri.example", "es");

        Facts.classChange("increase", "announced", "CRI", increase, event);
        Facts.classChange("increase", "announced", "CRI", increase, event);
        Facts.classChange("increase", "announced", "CRI", increase, UUID.randomUUID());
        Facts.classChange("increase", "announced", "CRI", later, UUID.randomUUID());

        Desk.awaitStatus("CRI", later, "SENT");
        var proof = Desk.awaitStatus("CRI", increase, "SENT");
        assertThat(Mailbox.messagesTo("increase@cri.example"))
                .hasSize(2)
                .filteredOn(mail -> mail.header("Message-ID").contains(proof.getString("messageId")))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Acuse de recibo CS-165B/"))
                .satisfies(mail -> assertThat(mail.header("Content-Language")).containsExactly("es"))
                .satisfies(mail -> assertThat(mail.text())
                        .containsPattern("anteriores\\s+10\\s")
                        .containsPattern("anunciadas\\s+12\\s")
                        .contains("CS 165B", "1 de enero de 2027", "Suiza", "Datos de demostración"));
        assertThat(proof.getString("purpose")).isEqualTo("increase-acknowledgement");
        assertThat(proof.getString("templateVersion")).matches("increase-acknowledgement/[0-9a-f]{12}");
        assertThat(proof.getString("eventId")).isEqualTo(event.toString());
    }

    @Test
    void the_acknowledgement_of_a_reduction_says_that_the_class_shown_is_the_one_it_reaches() {
        var reduction = UUID.randomUUID();
        Facts.reachable("XRD", "reduction@xrd.example", "zh");

        Facts.classChange("reduction", "announced", "XRD", reduction, UUID.randomUUID());

        Desk.awaitStatus("XRD", reduction, "SENT");
        assertThat(Mailbox.messagesTo("reduction@xrd.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("收讫确认 CS-165A/"))
                .satisfies(mail -> assertThat(mail.text())
                        .containsPattern("降低后达到的会费单位数\\s+8\\s")
                        .contains("CS 165A", "演示数据"));
    }

    @Test
    void a_withdrawal_is_confirmed_with_what_had_been_chosen() {
        var increase = UUID.randomUUID();
        Facts.reachable("XWD", "withdrawal@xwd.example", "fr");

        Facts.classChange("increase", "withdrawn", "XWD", increase, UUID.randomUUID());

        Desk.awaitStatus("XWD", increase, "SENT");
        assertThat(Mailbox.messagesTo("withdrawal@xwd.example"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Retrait de CS-165B/"))
                .satisfies(mail -> assertThat(mail.text())
                        .containsPattern("Se serait appliqué à compter du\\s+1er janvier 2027")
                        .contains("Données de démonstration"));
    }

    @Test
    void an_increase_of_a_sector_member_is_passed_over_and_no_dead_letter() {
        var later = UUID.randomUUID();
        Topics.create(DEAD_LETTERS, 1);
        Facts.reachable("PAN", "sector@pan.example", "en");

        Facts.tell(
                "contribution.class-of-contribution.v1",
                "itu.contribution.class-of-contribution.increase-announced.v1",
                "PAN",
                UUID.randomUUID().toString(),
                1,
                UUID.randomUUID(),
                EventContracts.example("contribution/class-of-contribution.increase-announced.v1")
                        .replace("\"memberState\": \"CHE\"", "\"sectorMember\": \"SM00001.D\""),
                Map.of());
        Facts.classChange("increase", "announced", "PAN", later, UUID.randomUUID());

        Desk.awaitStatus("PAN", later, "SENT");
        assertThat(Desk.list("PAN").getList("items")).hasSize(1);
        assertThat(Topics.records(DEAD_LETTERS)).noneMatch(record -> "PAN".equals(record.key()));
    }
}
