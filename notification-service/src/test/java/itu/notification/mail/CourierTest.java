package itu.notification.mail;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import jakarta.mail.MessagingException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import itu.notification.smtp.Reaction;
import itu.notification.smtp.ReceivedMail;
import itu.notification.smtp.ScriptedSmtpServer;
import itu.notification.smtp.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a courier makes of servers that behave, and of those that do not. */
class CourierTest {
    private final ScriptedSmtpServer server = ScriptedSmtpServer.start();
    private final MailKit kit = MailKit.of(server);
    private final Courier courier = kit.courier();

    @AfterEach
    void end() {
        kit.close();
        server.close();
        assertThat(server.violations()).isEmpty();
    }

    @Test
    void many_mails_go_over_one_connection() throws MessagingException {
        for (var i = 0; i < 20; i++) {
            assertThat(send("r" + i + "@example.org")).isInstanceOf(Answer.Accepted.class);
        }

        assertThat(server.mails())
                .hasSize(20)
                .extracting(ReceivedMail::connection)
                .containsOnly(1);
        assertThat(kit.mails(server, "accepted")).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PIPELINING", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", "EHLO"})
    void a_server_that_lacks_an_extension_gets_the_mail_all_the_same(String extension) throws MessagingException {
        server.without(extension);
        if (extension.equals("EHLO")) {
            server.without("PIPELINING");
        }
        courier.connect();

        var answer = courier.send(MailKit.mail("r@example.org", "Réponse", "Une réponse.\n", "<p>Une réponse.</p>"));

        assertThat(answer).isInstanceOf(Answer.Accepted.class);
        var mail = server.mails().getFirst();
        var eightBit = mail.content().length != mail.text().length();
        assertThat(eightBit).isEqualTo(mail.parameters().contains("BODY=8BITMIME"));
        assertThat(eightBit).isNotEqualTo(extension.equals("8BITMIME") || extension.equals("EHLO"));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void after_a_refused_recipient_the_next_mail_goes_out_over_the_same_connection(boolean pipelining)
            throws MessagingException {
        if (!pipelining) {
            server.without("PIPELINING");
        }
        server.once(Stage.RCPT, new Reaction.Say("550 5.1.1 No such mailbox"));

        var first = send("gone@example.org");
        var second = send("here@example.org");

        assertThat(first).isEqualTo(new Answer.Refused("550 5.1.1 No such mailbox", true));
        assertThat(second).isInstanceOf(Answer.Accepted.class);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void a_server_that_lets_data_pass_without_a_recipient_gets_no_message() throws MessagingException {
        server.once(Stage.RCPT, new Reaction.Say("450 4.2.1 Busy"));
        server.once(Stage.DATA, new Reaction.Say("354 Go on"));

        assertThat(send("busy@example.org")).isEqualTo(new Answer.Deferred("450 4.2.1 Busy"));
        assertThat(send("here@example.org")).isInstanceOf(Answer.Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 No such mailbox, Refused, true",
        "RCPT, 550 5.1.10 Domain takes no mail, Refused, true",
        "RCPT, 550 No such mailbox, Refused, true",
        "RCPT, 553 Name not allowed, Refused, true",
        "RCPT, 550 5.2.1 Mailbox disabled, Refused, true",
        "RCPT, 550 5.7.1 Relaying denied, Refused, false",
        "RCPT, 552 5.2.2 Mailbox full, Refused, false",
        "RCPT, 554 Refused by policy, Refused, false",
        "RCPT, 450 4.2.1 Busy, Deferred, false",
        "MAIL, 550 5.1.8 Sender unknown, Refused, false",
        "MAIL, 553 Sender not allowed, Refused, false",
        "MAIL, 452 4.3.1 No room, Deferred, false",
        "MAIL, 530 5.7.0 Log in first, Deferred, false",
        "DATA, 451 4.3.0 Not now, Deferred, false",
        "DATA, 554 5.7.1 No, Refused, false",
        "END, 554 Looks like spam, Refused, false",
        "END, 550 5.7.1 Looks like spam, Refused, false",
        "END, 550 5.1.1 No such mailbox, Refused, true",
        "END, 552 5.3.4 Too big, Refused, false",
        "END, 451 4.7.1 Greylisted, Deferred, false",
        "END, 421 4.3.2 Closing, Deferred, false"
    })
    void each_class_of_reply_is_told_apart(Stage stage, String reply, String kind, boolean deadMailbox)
            throws MessagingException {
        server.once(stage, new Reaction.Say(reply));

        var answer = send("r@example.org");

        assertThat(answer.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(answer.line()).isEqualTo(reply);
        assertThat(answer.code()).isEqualTo(Integer.parseInt(reply.substring(0, 3)));
        assertThat(answer instanceof Answer.Refused refused && refused.deadMailbox())
                .isEqualTo(deadMailbox);
        assertThat(send("next@example.org")).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void a_reply_of_several_lines_is_one_line_with_one_status() throws MessagingException {
        server.once(Stage.END, new Reaction.Say("550-5.7.1 We do not\n550-5.7.1 take this,\n550 5.7.1 sorry"));

        var answer = send("r@example.org");

        assertThat(answer.line()).isEqualTo("550 5.7.1 We do not take this, sorry");
        assertThat(answer.status()).isEqualTo("5.7.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
    void a_server_that_hangs_up_before_the_message_has_not_taken_it(Stage stage) throws MessagingException {
        server.once(stage, new Reaction.HangUp());

        assertThat(send("r@example.org")).isInstanceOf(Answer.Deferred.class);
        assertThat(send("r@example.org")).isInstanceOf(Answer.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 100_000})
    void a_server_that_hangs_up_inside_the_message_has_not_taken_it(int bytes) throws MessagingException {
        server.once(Stage.CONTENT, new Reaction.HangUpAfter(bytes));
        courier.connect();
        var huge = "Member States announce their class.\n".repeat(500_000);

        var answer = courier.send(MailKit.mail("r@example.org", "Large", huge, "<p>Large</p>"));

        assertThat(answer).isInstanceOf(Answer.Deferred.class);
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void a_server_that_hangs_up_inside_a_message_of_which_the_end_is_under_way_may_have_taken_it()
            throws MessagingException {
        server.once(Stage.CONTENT, new Reaction.HangUpAfter(10));

        assertThat(send("r@example.org")).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void a_server_that_says_why_it_hangs_up_inside_the_message_has_answered() throws MessagingException {
        server.once(Stage.CONTENT, new Reaction.HangUp("421 4.3.2 Going down"));

        assertThat(send("r@example.org")).isEqualTo(new Answer.Deferred("421 4.3.2 Going down"));
    }

    @Test
    void a_server_that_hangs_up_after_the_message_may_have_taken_it() throws MessagingException {
        server.once(Stage.END, new Reaction.TakeAndHangUp());

        assertThat(send("r@example.org")).isInstanceOf(Answer.Unknown.class);
        assertThat(server.mails()).hasSize(1);
        assertThat(send("r@example.org")).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void a_server_that_answers_the_message_too_late_may_have_taken_it() throws MessagingException {
        server.once(Stage.END, new Reaction.Late(Duration.ofSeconds(2), new Reaction.Usual()));
        try (var impatient = MailKit.of(server, Map.of("suite.smtp.answer-timeout", "0.2S"))) {
            var quick = impatient.courier();
            quick.connect();

            assertThat(quick.send(MailKit.mail("r@example.org"))).isInstanceOf(Answer.Unknown.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "END, Unknown",
        "MAIL, Deferred",
        "RCPT, Deferred",
        "DATA, Deferred",
    })
    void what_is_no_reply_is_none(Stage stage, String kind) throws MessagingException {
        server.once(stage, new Reaction.Say("\u0000\u0007 not SMTP at all"));

        assertThat(send("r@example.org").getClass().getSimpleName()).isEqualTo(kind);
        assertThat(send("r@example.org")).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void a_reply_to_the_message_that_asks_for_more_is_none() throws MessagingException {
        server.once(Stage.END, new Reaction.Say("354 Go on"));

        assertThat(send("r@example.org")).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void a_server_that_hung_up_between_two_mails_gets_the_next_over_a_new_connection() throws MessagingException {
        send("first@example.org");
        server.drop();

        assertThat(send("second@example.org")).isInstanceOf(Answer.Accepted.class);
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void a_server_that_takes_few_mails_on_a_connection_gets_the_next_over_a_new_one() throws MessagingException {
        server.on(
                Stage.MAIL,
                turn -> turn.sender().contains("fifth") && turn.connection() == 1
                        ? Optional.of(new Reaction.HangUp("421 4.7.0 Enough for one connection"))
                        : Optional.empty());
        courier.connect();
        for (var name : new String[] {"first", "fifth"}) {
            var mail = MailKit.mail(name + "@example.org");
            var answer = courier.send(new OutgoingMail(
                    mail.messageId(),
                    mail.address(),
                    mail.language(),
                    mail.sender(),
                    mail.subject(),
                    mail.text(),
                    mail.html(),
                    "bounce-" + name + "@itu-suite.example",
                    Map.of()));
            assertThat(answer).isInstanceOf(Answer.Accepted.class);
        }

        assertThat(server.mails()).extracting(ReceivedMail::connection).containsExactly(1, 2);
        assertThat(server.mails())
                .extracting(ReceivedMail::sender)
                .containsExactly("bounce-first@itu-suite.example", "bounce-fifth@itu-suite.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"421 4.3.2 Not now", "554 5.7.1 Not you", "nonsense"})
    void a_server_that_does_not_greet_cannot_be_used(String greeting) {
        server.on(Stage.GREETING, _ -> Optional.of(new Reaction.HangUp(greeting)));

        assertThatThrownBy(courier::connect).isInstanceOf(MailServerException.class);
    }

    @Test
    void an_internationalized_mailbox_needs_a_server_that_takes_it() throws MessagingException {
        assertThat(send("почта@пример.example")).isInstanceOf(Answer.Accepted.class);
        var mail = server.mails().getFirst();
        assertThat(mail.recipient()).isEqualTo("почта@xn--e1afmkfd.example");
        assertThat(mail.parameters()).contains("SMTPUTF8");
        assertThat(mail.header("To")).isEqualTo("почта@xn--e1afmkfd.example");
        courier.release();
        server.without("SMTPUTF8");

        var answer = send("почта@пример.example");

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(answer.line()).contains("SMTPUTF8");
        assertThat(((Answer.Refused) answer).deadMailbox()).isFalse();
        assertThat(send("post@пример.example")).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void what_is_no_address_never_reaches_the_server() throws MessagingException {
        assertThat(send("a@b.example>\r\nRCPT TO:<c@d.example")).isInstanceOf(Answer.Refused.class);
        assertThat(server.commands()).noneMatch(line -> line.contains("RCPT"));
    }

    private Answer send(String address) throws MessagingException {
        courier.connect();
        return courier.send(MailKit.mail(address));
    }
}
