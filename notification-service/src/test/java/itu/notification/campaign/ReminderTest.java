package itu.notification.campaign;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.notification.MailGate;
import itu.notification.campaign.Office.Kept;
import itu.platform.time.BusinessClock;

import static itu.local.test.Patience.await;
import static itu.notification.campaign.Office.APPROVER;
import static itu.notification.campaign.Office.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class ReminderTest {
    @Inject
    DataSource database;

    @Inject
    BusinessClock clock;

    @Inject
    Replies replies;

    private final String office = Office.OFFICE;
    private final CallFacts call = CallFacts.newCall();

    private String draft(int... daysBefore) {
        Office.reachable(database, office, "CHE", "KEN", "EGY");
        var content = TestContents.ready();
        return Office.draft(
                "Reminders under " + call.reference(),
                office,
                content,
                Office.reply(call.reference()) + Office.ladder(content, daysBefore));
    }

    private Kept withDeadline(Kept campaign, int daysFromNow) {
        var deadline = clock.today().plusDays(daysFromNow).toString();
        return await().until(
                        () -> Office.seen(campaign),
                        now -> deadline.equals(now.body().getString("deadline")));
    }

    private Kept launchedUnderAnnouncedCall(int... daysBefore) {
        call.announced(clock.today().plusDays(90));
        var drafted = withDeadline(Office.drafted(draft(daysBefore)), 90);
        var approved = Office.act(APPROVER, Office.act(DRAFTER, drafted, "submissions"), "approvals");
        return LaunchTest.frozen(Office.act(APPROVER, approved, "launches"));
    }

    private List<String> addresseesOf(Kept campaign, int step) {
        await().until(() -> Office.seen(campaign).body().get("steps[" + step + "].targeted") != null);
        return Office.get(campaign, "recipients?step=" + step).getList("items.addressee", String.class);
    }

    @Test
    void the_days_are_reckoned_from_the_deadline_of_the_call_and_move_with_it() {
        call.announced(clock.today().plusDays(90));
        var drafted = withDeadline(Office.drafted(draft(14, 30)), 90);

        call.extended(clock.today().plusDays(100));

        var moved = withDeadline(drafted, 100);
        assertThat(moved.body().getList("steps.daysBefore")).containsExactly(null, 30, 14);
        assertThat(moved.body().getString("steps[1].on"))
                .isEqualTo(clock.today().plusDays(70).toString());
        assertThat(moved.body().getString("steps[2].on"))
                .isEqualTo(clock.today().plusDays(86).toString());
    }

    @Test
    void a_reminder_goes_on_its_day_to_those_who_have_not_declared() {
        var launched = launchedUnderAnnouncedCall(30, 3);
        call.declared("CHE", UUID.randomUUID());
        await().until(() -> Office.get(launched, "replies").getList("items").size() == 1);

        call.rescheduled(clock.today().plusDays(30));

        assertThat(addresseesOf(launched, 1)).containsExactlyInAnyOrder("KEN", "EGY");
        assertThat(Office.seen(launched).body().getString("steps[2].state")).isEqualTo("PLANNED");
    }

    @Test
    void a_withdrawn_declaration_is_none_and_a_corrected_one_stays() {
        var launched = launchedUnderAnnouncedCall(30);
        var withdrawn = UUID.randomUUID();
        call.declared("CHE", withdrawn);
        call.declared("KEN", UUID.randomUUID());
        call.corrected("KEN", UUID.randomUUID());
        call.withdrawn("CHE", withdrawn);
        await().until(() ->
                Office.get(launched, "replies").getList("items.withdrawnAt").size() == 3
                        && Office.get(launched, "replies")
                                        .getList("items.findAll { it.withdrawnAt != null }")
                                        .size()
                                == 1);

        call.rescheduled(clock.today().plusDays(30));

        assertThat(addresseesOf(launched, 1)).containsExactlyInAnyOrder("CHE", "EGY");
    }

    @Test
    void who_answered_before_the_campaign_was_drafted_gets_not_even_the_letter() {
        replies.answered(ReplyKind.DECLARATION, call.reference(), "EGY", "an earlier declaration", clock.instant());

        var launched = launchedUnderAnnouncedCall(30);

        assertThat(addresseesOf(launched, 0)).containsExactlyInAnyOrder("CHE", "KEN");
    }

    @Test
    void each_planned_step_shows_who_would_get_it_now() {
        call.announced(clock.today().plusDays(90));
        var drafted = withDeadline(Office.drafted(draft(30)), 90);

        var steps = Office.get(drafted, "steps");

        assertThat(steps.getList("items.step.number")).isEqualTo(List.of(0, 1));
        assertThat(steps.getMap("items[1].now.count")).containsKey("mailboxes");
        assertThat(steps.getMap("items[1].now")).containsKey("sample");
    }

    @Test
    void an_officer_skips_a_reminder_with_a_reason() {
        var launched = launchedUnderAnnouncedCall(30, 3);

        var skipped = Office.act(DRAFTER, Office.seen(launched), "steps/1/skips");
        var again = Office.attempt(DRAFTER, skipped, "steps/1/skips");
        var letter = Office.attempt(DRAFTER, skipped, "steps/0/skips");

        assertThat(skipped.body().getString("steps[1].skipped")).isEqualTo("OFFICE");
        assertThat(skipped.body().getString("steps[1].skipReason")).isEqualTo("Said by a test");
        assertThat(List.of(again.statusCode(), letter.statusCode())).containsOnly(409);
    }

    @Test
    void when_the_call_closes_nothing_more_goes_out() {
        var launched = launchedUnderAnnouncedCall(30);

        call.closed(clock.today().plusDays(90));

        var finished = await().until(
                        () -> Office.seen(launched),
                        now -> now.body().getString("state").equals("FINISHED"));
        assertThat(finished.body().getString("steps[1].skipped")).isEqualTo("ENDED");
        var total = Office.get(launched, "progress").getMap("total");
        assertThat(total).containsEntry("untried", 0).containsEntry("deferred", 0);
    }

    @Test
    void an_answer_that_came_by_post_counts_and_is_told_once() {
        var launched = launchedUnderAnnouncedCall(30);
        var letter =
                "{\"addressee\":\"KEN\",\"reference\":\"Letter 7\",\"receivedOn\":\"%s\"}".formatted(clock.today());
        var entered = Office.keyed(DRAFTER).body(letter).post(launched.path() + "/replies");
        var twice = Office.keyed(DRAFTER).body(letter).post(launched.path() + "/replies");
        var stranger = Office.keyed(DRAFTER).body(letter.replace("KEN", "BRA")).post(launched.path() + "/replies");

        call.rescheduled(clock.today().plusDays(30));

        assertThat(List.of(entered.statusCode(), twice.statusCode(), stranger.statusCode()))
                .isEqualTo(List.of(201, 201, 422));
        assertThat(addresseesOf(launched, 1)).containsExactlyInAnyOrder("CHE", "EGY");
        await().until(() -> !Office.told(launched, "answered").isEmpty());
        assertThat(Office.told(launched, "answered")).hasSize(1);
        EventContracts.assertValid(
                "notification/campaign.answered.v1",
                Office.told(launched, "answered").getFirst().value());
    }

    @Test
    void an_answer_entered_by_mistake_is_taken_back() {
        var launched = launchedUnderAnnouncedCall(30);
        Office.keyed(DRAFTER)
                .body("{\"addressee\":\"KEN\",\"reference\":\"Letter 8\",\"receivedOn\":\"%s\"}"
                        .formatted(clock.today()))
                .post(launched.path() + "/replies");

        Office.keyed(DRAFTER)
                .body("{\"addressee\":\"KEN\",\"reference\":\"Letter 8\",\"reason\":\"Another State's letter\"}")
                .post(launched.path() + "/replies/withdrawals")
                .then()
                .statusCode(201);

        assertThat(Office.get(launched, "funnel?by=LANGUAGE").getInt("total.replied"))
                .isZero();
    }
}
