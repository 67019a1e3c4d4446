package itu.notification.delivery;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import itu.notification.MailGate;
import itu.notification.smtp.Reaction;
import itu.notification.smtp.ReceivedMail;
import itu.notification.smtp.Stage;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class SharingTest extends PostOffice {
    @Test
    void two_instances_share_the_work() {
        server.on(Stage.END, _ -> Optional.of(new Reaction.Late(Duration.ofMillis(5), new Reaction.Usual())));
        var mailboxes = mailboxes(1_000);
        var campaign = campaign(mailboxes);

        engine();
        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(server.mails()).extracting(ReceivedMail::recipient).containsExactlyInAnyOrderElementsOf(mailboxes);
        assertThat(server.connected()).isGreaterThan(CONNECTIONS);
    }

    @RepeatedTest(5)
    void after_a_kill_nobody_is_left_out_and_only_what_was_in_hand_can_come_twice() throws InterruptedException {
        var seed = new Random().nextLong(1_000_000);
        System.out.printf("Kill of an engine: seed %d%n", seed);
        var killAfter = new Random(seed).nextInt(30, 700);
        server.on(Stage.END, _ -> Optional.of(new Reaction.Late(Duration.ofMillis(3), new Reaction.Usual())));
        var mailboxes = mailboxes(800);
        var campaign = campaign(mailboxes);
        var killed = engine();
        await().pollInterval(Duration.ofMillis(2)).until(() -> server.mails().size() >= killAfter);

        killed.halt();
        engine();

        await().until(() -> campaigns.done(campaign));
        var mails = server.mails().stream().collect(groupingBy(ReceivedMail::recipient, counting()));
        assertThat(mails.keySet()).containsExactlyInAnyOrderElementsOf(mailboxes);
        assertThat(server.mails().size() - mailboxes.size()).isBetween(0, CONNECTIONS);
        var doubtful = new HashSet<>(campaigns.rows(
                "select mailbox from delivery join recipient using (campaign, step, number) where campaign = ? and doubtful",
                campaign));
        assertThat(doubtful).hasSizeLessThanOrEqualTo(CONNECTIONS);
        assertThat(mails)
                .allSatisfy((mailbox, count) -> assertThat(
                                count == 1 || (count == 2 && doubtful.contains(List.of(mailbox))))
                        .isTrue());
        assertThat(server.mails().stream()
                        .map(mail -> mail.header("Message-ID"))
                        .distinct())
                .hasSize(800);
    }

    @Test
    void an_instance_that_slept_through_its_lease_hands_over_nothing_more() {
        var mailboxes = mailboxes(400);
        server.on(Stage.END, _ -> Optional.of(new Reaction.Late(Duration.ofMillis(10), new Reaction.Usual())));
        var campaign = campaign(mailboxes);
        engine();
        await().until(() -> server.mails().size() > 30);

        campaigns.update("update sender set lease_until = clock_timestamp() - interval '1 second'");
        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(server.mails()).extracting(ReceivedMail::recipient).containsAll(mailboxes);
        assertThat(server.mails().size() - mailboxes.size()).isBetween(0, 2 * CONNECTIONS);
    }

    @Test
    void a_paused_campaign_sends_nothing_and_goes_on_where_it_stood() {
        var paused = new AtomicBoolean();
        server.on(Stage.END, _ -> Optional.of(new Reaction.Late(Duration.ofMillis(5), new Reaction.Usual())));
        var mailboxes = mailboxes(500);
        var campaign = campaign(mailboxes);
        engine();
        await().until(() -> server.mails().size() > 50);

        campaigns.state(campaign, "PAUSED");
        await().until(() ->
                campaigns.number("select count(*) from claim where campaign = ? and sender is not null", campaign)
                        == 0);
        await().until(() -> campaigns.number("select count(*) from send_slot where campaign = ?", campaign) == 0);
        var other = campaign(mailboxes(50));
        server.onMail(mail -> paused.compareAndSet(false, mailboxes.contains(mail.recipient())));
        await().until(() -> campaigns.done(other));

        assertThat(paused).isFalse();
        assertThat(campaigns.done(campaign)).isFalse();
        campaigns.state(campaign, "RUNNING");
        await().until(() -> campaigns.done(campaign));
        assertThat(server.mails().stream().map(ReceivedMail::recipient).filter(mailboxes::contains))
                .containsExactlyInAnyOrderElementsOf(mailboxes);
    }

    @Test
    void a_cancelled_campaign_and_a_skipped_step_send_nothing_more() {
        server.on(Stage.END, _ -> Optional.of(new Reaction.Late(Duration.ofMillis(5), new Reaction.Usual())));
        var cancelled = campaign(mailboxes(2_000));
        var closed = campaign(mailboxes(2_000));
        engine();
        await().until(() -> campaigns.outcomes(closed).getOrDefault("ACCEPTED", 0L) > 20);

        campaigns.state(cancelled, "CANCELLED");
        campaigns.update("update campaign_step set state = 'SKIPPED' where campaign = ?", closed);
        var other = campaign(mailboxes(50));

        await().until(() -> campaigns.done(other));
        assertThat(server.mails()).hasSizeLessThan(3_000);
        assertThat(campaigns.outcomes(cancelled).keySet()).isSubsetOf("ACCEPTED");
    }

    @Test
    void an_instance_that_ends_in_order_leaves_its_work_at_once() throws InterruptedException {
        server.on(Stage.END, _ -> Optional.of(new Reaction.Late(Duration.ofMillis(5), new Reaction.Usual())));
        var mailboxes = mailboxes(500);
        var campaign = campaign(mailboxes);
        var first = engine(Map.of("lease", "1H"));
        await().until(() -> server.mails().size() > 50);

        first.stop();
        engine();

        await().until(() -> campaigns.done(campaign));
        assertThat(server.mails()).extracting(ReceivedMail::recipient).containsExactlyInAnyOrderElementsOf(mailboxes);
    }
}
