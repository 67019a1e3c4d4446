package itu.notification.mail;

import java.util.List;
import java.util.Optional;

import jakarta.mail.MessagingException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import itu.notification.smtp.Reaction;
import itu.notification.smtp.ScriptedSmtpServer;
import itu.notification.smtp.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Several mail servers. */
class FailoverTest {
    private final ScriptedSmtpServer left = ScriptedSmtpServer.start();
    private final ScriptedSmtpServer right = ScriptedSmtpServer.start();
    private final MailKit kit = MailKit.of(List.of(left, right));

    @AfterEach
    void end() {
        kit.close();
        left.close();
        right.close();
    }

    @Test
    void couriers_are_shared_out_among_the_servers() throws MessagingException {
        for (var i = 0; i < 4; i++) {
            kit.courier().connect();
        }

        assertThat(left.connections()).isEqualTo(2);
        assertThat(right.connections()).isEqualTo(2);
    }

    @Test
    void while_a_server_is_away_the_other_gets_all_mail_and_the_one_away_is_left_alone() throws MessagingException {
        left.on(Stage.GREETING, _ -> Optional.of(new Reaction.HangUp("421 4.3.2 Not now")));

        for (var i = 0; i < 10; i++) {
            assertThat(send("r" + i + "@example.org")).isInstanceOf(Answer.Accepted.class);
        }

        assertThat(right.mails()).hasSize(10);
        assertThat(left.connections()).isEqualTo(1);
        assertThat(kit.mails(right, "accepted")).isEqualTo(10);
        assertThat(kit.meters
                        .counter("suite.smtp.connects", "server", "127.0.0.1:" + left.port(), "outcome", "failed")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void a_courier_whose_server_goes_down_between_two_mails_goes_on_with_the_other() throws MessagingException {
        var courier = kit.courier();
        courier.connect();
        courier.send(MailKit.mail("first@example.org"));
        var first = left.mails().isEmpty() ? right : left;
        var second = first == left ? right : left;
        first.shut();

        courier.connect();
        var answer = courier.send(MailKit.mail("second@example.org"));

        assertThat(answer).isInstanceOf(Answer.Accepted.class);
        assertThat(second.mails()).hasSize(1);
    }

    @Test
    void servers_that_rest_are_asked_when_no_other_is_left() throws MessagingException {
        left.shut();
        right.shut();
        assertThatThrownBy(() -> kit.courier().connect()).isInstanceOf(MailServerException.class);

        right.open();

        assertThat(send("r@example.org")).isInstanceOf(Answer.Accepted.class);
    }

    private Answer send(String address) throws MessagingException {
        var courier = kit.courier();
        courier.connect();
        try {
            return courier.send(MailKit.mail(address));
        } finally {
            courier.release();
        }
    }
}
