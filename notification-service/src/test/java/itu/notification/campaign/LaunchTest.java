package itu.notification.campaign;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Mailbox;
import itu.notification.MailGate;
import itu.notification.campaign.Office.Kept;
import itu.platform.time.BusinessClock;

import static itu.local.test.Patience.await;
import static itu.notification.campaign.Office.APPROVER;
import static itu.notification.campaign.Office.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class LaunchTest {
    @Inject
    DataSource database;

    @Inject
    BusinessClock clock;

    private final String office = Office.OFFICE;

    private String draft(String name) {
        Office.reachable(database, office, "CHE", "KEN", "EGY");
        return Office.draft(name, office, TestContents.ready(), "");
    }

    static Kept frozen(Kept campaign) {
        return await().until(() -> Office.seen(campaign), now -> now.body().get("steps[0].targeted") != null);
    }

    @Test
    void two_who_launch_at_once_freeze_it_once() throws Exception {
        var approved = Office.approved(draft("Launched by two"));

        List<Integer> statuses;
        try (var callers = Executors.newFixedThreadPool(2)) {
            statuses = callers
                    .invokeAll(IntStream.range(0, 2)
                            .<Callable<Integer>>mapToObj(i -> () -> Office.attempt(APPROVER, approved, "launches")
                                    .statusCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        }

        assertThat(statuses).isEqualTo(List.of(201, 412));
        assertThat(frozen(approved).body().getInt("steps[0].targeted")).isEqualTo(3);
        assertThat(Office.get(approved, "recipients").getList("items.mailbox"))
                .containsExactlyInAnyOrder(
                        Office.mailbox(office, "CHE"), Office.mailbox(office, "KEN"), Office.mailbox(office, "EGY"));
        await().until(() -> Office.told(approved, "addressed").size() == 1);
        assertThat(Office.told(approved, "launched")).hasSize(1);
    }

    @Test
    void what_is_told_of_a_campaign_fits_its_contract_and_names_no_mailbox() {
        var launched = Office.launched(draft("Told"));

        await().until(() -> !Office.told(launched, "addressed").isEmpty());

        var told = Office.told(launched, "launched").getFirst();
        var addressed = Office.told(launched, "addressed").getFirst();
        EventContracts.assertValid("notification/campaign.launched.v1", told.value());
        EventContracts.assertValid("notification/campaign.addressed.v1", addressed.value());
        assertThat(addressed.value()).contains("CHE", "KEN", "EGY").doesNotContain("@");
        assertThat(told.headers().get("ce_sequence")).isEqualTo("1");
        assertThat(addressed.headers().get("ce_sequence")).isEqualTo("2");
    }

    @Test
    void a_step_that_is_done_is_told_and_the_campaign_finishes_by_itself() {
        Office.reachable(database, office);
        var launched = Office.launched(Office.draft("Nobody there", office, TestContents.ready(), ""));

        await().until(() -> Office.seen(launched).body().getString("state").equals("FINISHED"));

        await().until(() -> !Office.told(launched, "finished").isEmpty());
        EventContracts.assertValid(
                "notification/campaign.step-sent.v1",
                Office.told(launched, "step-sent").getFirst().value());
        EventContracts.assertValid(
                "notification/campaign.finished.v1",
                Office.told(launched, "finished").getFirst().value());
    }

    @Test
    void a_scheduled_campaign_starts_by_itself() {
        var approved = Office.approved(draft("Scheduled"));

        var scheduled = Office.kept(
                Office.keyed(APPROVER)
                        .header("If-Match", approved.etag())
                        .body("{\"startAt\":\"%s\"}".formatted(clock.instant().plusSeconds(2)))
                        .post(approved.path() + "/schedules"),
                201);

        assertThat(scheduled.body().getString("state")).isEqualTo("SCHEDULED");
        assertThat(frozen(scheduled).body().getInt("steps[0].targeted")).isEqualTo(3);
    }

    @Test
    void a_campaign_is_paused_resumed_and_cancelled() {
        var content = TestContents.ready();
        Office.reachable(database, office, "CHE");
        var launched = Office.launched(Office.draft(
                "Halted",
                office,
                content,
                Office.reply("CL-30/98")
                        + Office.ladder(content, 3)
                        + ",\"deadline\":\"%s\"".formatted(clock.today().plusDays(90))));
        frozen(launched);

        var paused = Office.act(DRAFTER, Office.seen(launched), "pauses");
        var resumed = Office.act(DRAFTER, paused, "resumptions");
        var cancelled = Office.act(DRAFTER, resumed, "cancellations");

        assertThat(List.of(paused, resumed, cancelled).stream()
                        .map(kept -> kept.body().getString("state"))
                        .toList())
                .isEqualTo(List.of("PAUSED", "RUNNING", "CANCELLED"));
        assertThat(cancelled.body().getString("steps[1].state")).isEqualTo("SKIPPED");
        assertThat(cancelled.body().getString("steps[1].skipped")).isEqualTo("ENDED");
        await().until(() -> !Office.told(launched, "cancelled").isEmpty());
        EventContracts.assertValid(
                "notification/campaign.cancelled.v1",
                Office.told(launched, "cancelled").getFirst().value());
    }

    @Test
    void a_letter_is_shown_as_a_recipient_would_get_it() {
        var drafted = Office.drafted(draft("Preview"));

        var shown = Office.get(drafted, "preview?language=fr");

        assertThat(shown.getString("subject")).isEqualTo("A letter in fr");
        assertThat(shown.getString("html")).startsWith("<p>");
        assertThat(shown.getInt("contentVersion")).isEqualTo(3);
    }

    @Test
    void a_test_goes_to_one_mailbox_in_six_languages_marked_as_a_test() {
        var drafted = Office.drafted(draft("Tested"));
        var desk = "desk-" + UUID.randomUUID() + "@office.example";

        var mails = Office.keyed(DRAFTER)
                .body("{\"mailbox\":\"%s\"}".formatted(desk))
                .post(drafted.path() + "/test-sends")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(mails.getList("mails.accepted")).hasSize(6).containsOnly(true);
        assertThat(Mailbox.messagesTo(desk))
                .extracting(mail -> mail.subject())
                .contains("[Test] A letter in en", "[Essai] A letter in fr", "[测试] A letter in zh");
        assertThat(Office.get(drafted, "progress").getInt("total.targeted")).isZero();
    }
}
