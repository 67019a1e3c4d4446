package itu.notification.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.Tokens;
import itu.notification.MailGate;
import itu.notification.smtp.Reaction;
import itu.notification.smtp.ReceivedMail;
import itu.notification.smtp.Stage;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class DeliveringTest extends PostOffice {
    @Test
    void each_recipient_gets_one_mail_and_the_step_is_done() {
        var mailboxes = mailboxes(500);
        var campaign = campaign(mailboxes);

        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(server.mails()).extracting(ReceivedMail::recipient).containsExactlyInAnyOrderElementsOf(mailboxes);
        assertThat(campaigns.outcomes(campaign)).isEqualTo(Map.of("ACCEPTED", 500L));
        assertThat(campaigns
                        .deliveryTo(campaign, mailboxes.get(7), "attempts, doubtful, answer")
                        .toString())
                .startsWith("[1, false, 250 ");
        assertThat(campaigns.number("select count(*) from claim where campaign = ?", campaign))
                .isZero();
        given().auth()
                .oauth2(Tokens.of("auditor", Roles.AUDITOR).bearer())
                .queryParam("subjectType", "campaign")
                .queryParam("subject", campaign)
                .get("/api/notifications/v1/audit")
                .then()
                .body("items.action", hasItems("campaign-step-started", "campaign-step-done"));
    }

    @Test
    void a_mail_says_who_it_is_for_and_names_the_campaign_in_its_message_id() {
        var mailbox = mailboxes(1).getFirst();
        var campaign = campaign(Map.of("deadline", LocalDate.of(2026, 10, 9)), List.of(mailbox));

        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(server.mailsTo(mailbox)).singleElement().satisfies(mail -> {
            assertThat(mail.text()).contains("To " + mailbox, "by 9 October 2026");
            assertThat(mail.header("Message-ID")).startsWith("<" + campaign + ".0.1@");
            assertThat(mail.header("Content-Language")).isEqualTo("en");
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        });
    }

    @Test
    void whoever_is_suppressed_or_has_replied_gets_nothing() {
        var mailboxes = mailboxes(6);
        suppress(mailboxes.get(0), "*", "HARD_BOUNCE");
        suppress(mailboxes.get(1), "partnership", "UNSUBSCRIBED");
        suppress(mailboxes.get(2), "events", "UNSUBSCRIBED");
        var campaign = campaign(mailboxes);
        campaigns.update(
                "insert into campaign_reply (campaign, addressee, kind, reference, at) values (?, ?, 'OFFICE', 'x', now())",
                campaign,
                mailboxes.get(3));
        campaigns.update(
                "insert into campaign_reply (campaign, addressee, kind, reference, at, withdrawn_at) values (?, ?, 'OFFICE', 'x', now(), now())",
                campaign,
                mailboxes.get(4));
        campaigns.step(campaign, 1, mailboxes);

        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(mailboxes)
                .extracting(mailbox -> server.mailsTo(mailbox).size())
                .containsExactly(0, 0, 2, 1, 2, 2);
        assertThat(campaigns.outcomes(campaign)).isEqualTo(Map.of("ACCEPTED", 7L, "SUPPRESSED", 4L, "STOPPED", 1L));
    }

    @Test
    void a_statutory_notice_heeds_hard_bounces_alone() {
        var mailboxes = mailboxes(3);
        suppress(mailboxes.get(0), "*", "HARD_BOUNCE");
        suppress(mailboxes.get(1), "*", "UNSUBSCRIBED");
        var campaign = campaign(Map.of("statutory", true), mailboxes);

        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(mailboxes)
                .extracting(mailbox -> server.mailsTo(mailbox).size())
                .containsExactly(0, 1, 1);
    }

    @Test
    void a_letter_that_cannot_be_written_stops_nobody_else() {
        var mailboxes = mailboxes(20);
        var campaign = campaign(mailboxes);
        campaigns.update(
                "update recipient set particulars = '{\"blot\": \"x\"}' where campaign = ? and number in (3, 20)",
                campaign);

        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(campaigns.outcomes(campaign)).isEqualTo(Map.of("ACCEPTED", 18L, "UNWRITABLE", 2L));
    }

    @Test
    void a_mailbox_that_does_not_exist_is_not_written_to_again() {
        var mailboxes = mailboxes(2);
        server.on(
                Stage.RCPT,
                turn -> turn.recipient().equals(mailboxes.get(0))
                        ? Optional.of(new Reaction.Say("550 5.1.1 No such mailbox"))
                        : Optional.empty());
        var campaign = campaign(mailboxes);

        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(campaigns.outcomes(campaign)).isEqualTo(Map.of("ACCEPTED", 1L, "REFUSED", 1L));
        assertThat(campaigns.rows(
                        "select subject, reason, detail from suppression where mailbox = ? and lifted_at is null",
                        mailboxes.get(0)))
                .containsExactly(List.of("*", "HARD_BOUNCE", "550 5.1.1 No such mailbox"));
    }

    @Test
    void outside_the_recipients_hours_a_mail_waits_for_them() {
        var now = LocalTime.ofInstant(parts.clock().instant(), ZoneOffset.UTC);
        var mailboxes = mailboxes(2);
        var campaign = campaign(Map.of("window_from", now.minusHours(1), "window_to", now.plusHours(1)), mailboxes);
        campaigns.update("update recipient set zone = 'Asia/Tokyo' where campaign = ? and number = 1", campaign);

        engine();

        await().until(() -> campaigns.outcomes(campaign).equals(Map.of("ACCEPTED", 1L, "DEFERRED", 1L)));
        assertThat(server.mailsTo(mailboxes.get(0))).isEmpty();
        assertThat(campaigns.done(campaign)).isFalse();
        assertThat(campaigns.number(
                        "select extract(epoch from due_at - clock_timestamp()) from delivery where campaign = ? and number = 1",
                        campaign))
                .isBetween(13 * 3600L, 14 * 3600L + 60);
    }

    @Test
    void after_its_last_moment_nothing_is_sent_any_more() {
        var campaign = campaign(
                Map.of("not_after", OffsetDateTime.ofInstant(Instant.now().minusSeconds(1), ZoneOffset.UTC)),
                mailboxes(120));

        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(campaigns.outcomes(campaign)).isEqualTo(Map.of("EXPIRED", 120L));
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void nobody_gets_a_second_mail_when_the_server_was_away() {
        var mailboxes = mailboxes(40);
        server.shut();
        var campaign = campaign(mailboxes);
        engine();
        await().until(() -> campaigns.number("select count(*) from claim where campaign = ?", campaign) > 0);

        server.open();

        await().until(() -> campaigns.done(campaign));
        assertThat(server.mails()).extracting(ReceivedMail::recipient).containsExactlyInAnyOrderElementsOf(mailboxes);
        assertThat(campaigns.number("select max(attempts) from delivery where campaign = ?", campaign))
                .isEqualTo(1);
    }

    @Test
    void so_many_a_minute_and_no_more() {
        var mailboxes = mailboxes(30);
        var limited = campaign(Map.of("per_minute", 3), mailboxes);
        var free = campaign(mailboxes(200));

        engine();

        await().until(() -> campaigns.done(free));
        assertThat(campaigns.outcomes(limited).getOrDefault("ACCEPTED", 0L)).isBetween(0L, 6L);
    }

    private void suppress(String mailbox, String subject, String reason) {
        campaigns.update(
                "insert into suppression (mailbox, subject, reason, since) values (?, ?, ?, now())",
                mailbox,
                subject,
                reason);
    }
}
