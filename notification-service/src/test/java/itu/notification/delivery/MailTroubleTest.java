package itu.notification.delivery;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;
import itu.notification.smtp.Reaction;
import itu.notification.smtp.ReceivedMail;
import itu.notification.smtp.Stage;
import itu.notification.smtp.Unreliability;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class MailTroubleTest extends PostOffice {
    @Test
    void with_a_third_put_off_and_a_twentieth_refused_everybody_else_gets_one() {
        var trouble = new Unreliability(new Random().nextLong(1_000_000), 0.30, 0.05, 0);
        server.rule(trouble);
        var mailboxes = mailboxes(600);
        var campaign = campaign(mailboxes);

        engine(Map.of("attempts", "30"));

        await().until(() -> campaigns.done(campaign));
        assertThat(server.mails())
                .extracting(ReceivedMail::recipient)
                .containsExactlyInAnyOrderElementsOf(mailboxes.stream()
                        .filter(mailbox -> !trouble.refuses(mailbox))
                        .toList());
        assertThat(campaigns.outcomes(campaign).keySet()).containsExactlyInAnyOrder("ACCEPTED", "REFUSED");
    }

    @Test
    void who_gets_a_second_mail_stands_there_as_doubtful() {
        var trouble = new Unreliability(new Random().nextLong(1_000_000), 0.05, 0.02, 0.06);
        server.rule(trouble);
        var mailboxes = mailboxes(600);
        var campaign = campaign(mailboxes);

        engine(Map.of("attempts", "30"));

        await().until(() -> campaigns.done(campaign));
        var doubtful = new HashSet<>(campaigns.rows(
                "select mailbox from delivery join recipient using (campaign, step, number) where campaign = ? and doubtful",
                campaign));
        var mails = server.mails().stream().collect(groupingBy(ReceivedMail::recipient, counting()));
        assertThat(mails.entrySet()).allSatisfy(mailbox -> {
            if (mailbox.getValue() > 1) {
                assertThat(mailbox.getValue()).isEqualTo(2);
                assertThat(doubtful).contains(List.of(mailbox.getKey()));
            }
        });
        assertThat(server.mails().stream()
                        .collect(groupingBy(ReceivedMail::recipient))
                        .values())
                .allSatisfy(same -> assertThat(same)
                        .extracting(mail -> mail.header("Message-ID"))
                        .containsOnly(same.getFirst().header("Message-ID")));
        assertThat(mailboxes)
                .allSatisfy(mailbox -> assertThat(mails.containsKey(mailbox)
                                || trouble.refuses(mailbox)
                                || doubtful.contains(List.of(mailbox)))
                        .isTrue());
    }

    @Test
    void a_mail_whose_answer_was_cut_off_is_sent_once_more_as_the_same_message() {
        var mailbox = mailboxes(1).getFirst();
        server.once(Stage.END, turn -> turn.recipient().equals(mailbox), new Reaction.TakeAndHangUp());
        var campaign = campaign(List.of(mailbox));

        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(server.mailsTo(mailbox))
                .hasSize(2)
                .extracting(mail -> mail.header("Message-ID"))
                .containsOnly(server.mailsTo(mailbox).getFirst().header("Message-ID"));
        assertThat(campaigns.deliveryTo(campaign, mailbox, "outcome, attempts, doubtful"))
                .isEqualTo(List.of("ACCEPTED", 2, true));
    }

    @Test
    void a_slow_domain_does_not_hold_up_the_others() {
        server.on(
                Stage.RCPT,
                turn -> turn.recipient().endsWith("@slow.example")
                        ? Optional.of(new Reaction.Late(Duration.ofSeconds(2), new Reaction.Usual()))
                        : Optional.empty());
        var others = mailboxes(300);
        var campaign = campaign(Stream.concat(mailboxes(60, "slow.example").stream(), others.stream())
                .toList());

        engine();

        await().until(() -> server.mails().stream()
                        .filter(mail -> !mail.recipient().endsWith("@slow.example"))
                        .count()
                == 300);
        assertThat(server.mails().stream().filter(mail -> mail.recipient().endsWith("@slow.example")))
                .hasSizeLessThan(10);
        assertThat(campaigns.done(campaign)).isFalse();
    }

    @Test
    void a_domain_that_wants_less_gets_nothing_for_a_while_and_the_others_go_on() {
        server.on(
                Stage.RCPT,
                turn -> turn.recipient().endsWith("@throttling.example")
                        ? Optional.of(new Reaction.Say("450 4.7.1 Too many mails from you"))
                        : Optional.empty());
        var campaign = campaign(Stream.concat(mailboxes(100, "throttling.example").stream(), mailboxes(300).stream())
                .toList());

        engine();

        await().until(() -> server.mails().size() == 300);
        await().until(() -> campaigns.outcomes(campaign).equals(Map.of("ACCEPTED", 300L, "DEFERRED", 100L)));
        assertThat(server.commands().stream().filter(command -> command.contains("@throttling.example>")))
                .hasSizeLessThan(20);
    }

    @Test
    void a_server_that_ends_the_session_is_called_again() {
        server.once(Stage.MAIL, turn -> turn.connection() <= CONNECTIONS, new Reaction.HangUp("421 4.3.2 Going down"));
        var mailboxes = mailboxes(60);
        var campaign = campaign(mailboxes);

        engine();

        await().until(() -> campaigns.outcomes(campaign).getOrDefault("ACCEPTED", 0L) >= 59);
        assertThat(server.mails()).extracting(ReceivedMail::recipient).doesNotHaveDuplicates();
    }

    @Test
    void a_domain_gets_no_more_a_minute_than_its_limit() {
        var campaign = campaign(Stream.concat(mailboxes(40, "limited.example").stream(), mailboxes(200).stream())
                .toList());

        engine(Map.of("domains.\"limited.example\".per-minute", "2"));

        await().until(() -> campaigns.outcomes(campaign).getOrDefault("ACCEPTED", 0L) >= 200);
        await().until(() ->
                campaigns.outcomes(campaign).values().stream().mapToLong(n -> n).sum() >= 239);
        assertThat(server.mails().stream().filter(mail -> mail.recipient().endsWith("@limited.example")))
                .hasSizeLessThan(6);
    }
}
