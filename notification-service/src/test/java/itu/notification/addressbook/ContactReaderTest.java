package itu.notification.addressbook;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Topics;
import itu.notification.Facts;
import itu.notification.MailGate;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

/** The address book among all that is told about contacts. */
@QuarkusTest
@QuarkusTestResource(MailGate.class)
class ContactReaderTest {
    private static final String TOPIC = "membership.contact.v1";
    private static final String DEAD_LETTERS = "notification-service.membership.contact.v1.dlq";

    @Inject
    Addresses addresses;

    @Test
    void another_role_leaves_the_mailbox_of_declarations_alone() {
        Facts.mailbox("XTA", "declarations@xta.example", "fr", 1);

        designated("XTA", "GENEVA_MISSION", "mission@xta.example");

        await().until(() -> "mission@xta.example".equals(mailbox("XTA", "GENEVA_MISSION")));
        assertThat(mailbox("XTA", "DECLARATION_FOCAL_POINT")).isEqualTo("declarations@xta.example");
    }

    @Test
    void a_role_to_come_is_no_poison() {
        designated("XTB", "OFFICE_TO_COME", "to-come@xtb.example");
        Facts.mailbox("XTB", "declarations@xtb.example", "fr", 1);

        await().until(() -> "declarations@xtb.example".equals(mailbox("XTB", "DECLARATION_FOCAL_POINT")));
        assertNotPutAside("XTB");
    }

    @Test
    void what_is_told_about_organizations_and_persons_is_passed_over() {
        Stream.of(
                        "organization-mailbox-designated",
                        "person-designated",
                        "person-designation-ended",
                        "person-corrected",
                        "person-erased",
                        "consent-given",
                        "consent-withdrawn")
                .forEach(happened -> tell(
                        "XTC", happened, "subject", EventContracts.example("membership/contact." + happened + ".v1")));

        Facts.mailbox("XTC", "declarations@xtc.example", "fr", 1);

        await().until(() -> "declarations@xtc.example".equals(mailbox("XTC", "DECLARATION_FOCAL_POINT")));
        assertNotPutAside("XTC");
    }

    private static void assertNotPutAside(String state) {
        Topics.create(DEAD_LETTERS, 1);
        assertThat(Topics.records(DEAD_LETTERS)).noneMatch(record -> state.equals(record.key()));
    }

    private static void designated(String state, String role, String mailbox) {
        tell(
                state,
                "mailbox-designated",
                state + "/" + role,
                "{\"memberState\":\"%s\",\"role\":\"%s\",\"mailbox\":\"%s\",\"language\":\"fr\"}"
                        .formatted(state, role, mailbox));
    }

    private static void tell(String key, String happened, String subject, String payload) {
        Facts.tell(
                TOPIC,
                "itu.membership.contact." + happened + ".v1",
                key,
                subject,
                1,
                UUID.randomUUID(),
                payload,
                Map.of());
    }

    private String mailbox(String state, String role) {
        return QuarkusTransaction.requiringNew()
                .call(() -> addresses.of(state, role).map(Address::mailbox).orElse(""));
    }
}
