package itu.notification.mail;

import java.util.Map;
import java.util.Optional;

import jakarta.mail.MessagingException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.notification.smtp.Reaction;
import itu.notification.smtp.ScriptedSmtpServer;
import itu.notification.smtp.Stage;
import itu.notification.smtp.TestCertificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Encryption and login. */
class LettingInTest {
    private static final Map<String, String> LOGIN =
            Map.of("suite.smtp.username", "suite", "suite.smtp.password", "päss word");

    private final ScriptedSmtpServer server = ScriptedSmtpServer.start();

    @AfterEach
    void end() {
        server.close();
        assertThat(server.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAIN", "LOGIN"})
    void a_courier_logs_in_by_what_the_server_offers(String mechanism) throws MessagingException {
        server.letIn("suite", "päss word");
        server.without("AUTH PLAIN LOGIN");
        server.with("AUTH " + mechanism);
        try (var kit = MailKit.of(server, LOGIN)) {
            assertThat(send(kit)).isInstanceOf(Answer.Accepted.class);
        }
    }

    @Test
    void a_wrong_password_is_a_trouble_of_the_server_and_of_no_mail() {
        server.letIn("suite", "another");
        try (var kit = MailKit.of(server, LOGIN)) {
            assertThatThrownBy(() -> kit.courier().connect())
                    .isInstanceOf(MailServerException.class)
                    .hasMessageContaining("535 5.7.8")
                    .message()
                    .doesNotContain("päss");
        }
    }

    @Test
    void a_mail_travels_encrypted_where_that_is_wanted() throws Exception {
        var certificate = TestCertificate.of("localhost");
        server.tls(certificate);
        try (var kit = MailKit.of(
                server,
                Map.of("suite.smtp.starttls", "true", "suite.smtp.host", "localhost"),
                certificate.getSocketFactory())) {
            assertThat(send(kit)).isInstanceOf(Answer.Accepted.class);
        }
        assertThat(server.commands()).filteredOn(line -> line.contains("EHLO")).hasSize(2);
    }

    @Test
    void a_server_under_another_name_than_its_certificate_is_not_used() throws Exception {
        var certificate = TestCertificate.of("elsewhere.example");
        server.tls(certificate);
        try (var kit = MailKit.of(
                server,
                Map.of("suite.smtp.starttls", "true", "suite.smtp.host", "localhost"),
                certificate.getSocketFactory())) {
            assertThatThrownBy(() -> kit.courier().connect()).isInstanceOf(MailServerException.class);
        }
    }

    @Test
    void without_encryption_nothing_is_said_where_it_is_wanted() {
        try (var kit = MailKit.of(server, Map.of("suite.smtp.starttls", "true"))) {
            assertThatThrownBy(() -> kit.courier().connect()).hasMessageContaining("STARTTLS");
        }
        server.with("STARTTLS");
        server.on(Stage.STARTTLS, _ -> Optional.of(new Reaction.Say("454 4.7.0 Not now")));
        try (var kit = MailKit.of(server, Map.of("suite.smtp.starttls", "true"))) {
            assertThatThrownBy(() -> kit.courier().connect()).isInstanceOf(MailServerException.class);
        }
    }

    private static Answer send(MailKit kit) throws MessagingException {
        var courier = kit.courier();
        courier.connect();
        return courier.send(MailKit.mail("r@example.org"));
    }
}
