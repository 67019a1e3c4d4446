package itu.notification.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Mailbox;
import itu.notification.MailGate;
import itu.platform.time.BusinessClock;

import static itu.local.test.Patience.await;
import static itu.notification.campaign.Office.APPROVER;
import static itu.notification.campaign.Office.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class CancelledMeetingTest {
    @Inject
    DataSource database;

    @Inject
    BusinessClock clock;

    private final String office = Office.OFFICE;

    @Test
    void a_campaign_that_is_being_sent_ends_with_its_meeting_and_says_why() {
        Office.reachable(database, office, "CHE", "KEN", "EGY");
        var meeting = MeetingBook.meeting();
        var content = TestContents.ready();
        var slow = Office.launched(Office.draft(
                "Slow",
                office,
                content,
                MeetingBook.invitation(meeting)
                        + Office.ladder(content, 3)
                        + ",\"perMinute\":1,\"deadline\":\"%s\""
                                .formatted(clock.today().plusDays(90))));
        LaunchTest.frozen(slow);

        cancel(meeting, "").then().statusCode(201);

        var ended = Office.seen(slow).body();
        assertThat(ended.getString("state")).isEqualTo("CANCELLED");
        assertThat(ended.getString("reason")).isEqualTo("The meeting " + meeting + " was cancelled: No host");
        assertThat(ended.getList("steps.state")).containsExactly("DONE", "SKIPPED");
        await().until(() -> !Office.told(slow, "cancelled").isEmpty());
        EventContracts.assertValid(
                "notification/campaign.cancelled.v1",
                Office.told(slow, "cancelled").getFirst().value());
    }

    @Test
    void nothing_of_a_scheduled_campaign_is_mailed_once_its_meeting_is_cancelled() {
        Office.reachable(database, office, "CHE");
        var meeting = MeetingBook.meeting();
        var content = TestContents.ready();
        var approved = Office.approved(Office.draft("Scheduled", office, content, MeetingBook.invitation(meeting)));
        var scheduled = Office.kept(
                Office.keyed(APPROVER)
                        .header("If-Match", approved.etag())
                        .body("{\"startAt\":\"%s\"}".formatted(clock.instant().plusSeconds(3600)))
                        .post(approved.path() + "/schedules"),
                201);

        cancel(meeting, "").then().statusCode(201);

        var ended = Office.seen(scheduled);
        assertThat(ended.body().getString("state")).isEqualTo("CANCELLED");
        Office.attempt(APPROVER, ended, "launches").then().statusCode(409);
        var later = TestContents.ready();
        Office.launched(Office.draft("Later", office, later, ""));
        var mailbox = Office.mailbox(office, "CHE");
        await().until(() -> mailed(mailbox, later));
        assertThat(mailed(mailbox, content)).isFalse();
    }

    @Test
    void drafts_are_cancelled_too_and_campaigns_about_something_else_go_on() {
        Office.reachable(database, office);
        var meeting = MeetingBook.meeting();
        var draft =
                Office.drafted(Office.draft("Draft", office, TestContents.ready(), MeetingBook.invitation(meeting)));
        var other = Office.drafted(
                Office.draft("Other", office, TestContents.ready(), MeetingBook.invitation(MeetingBook.meeting())));

        cancel(meeting, "").then().statusCode(201);

        assertThat(List.of(state(draft), state(other))).containsExactly("CANCELLED", "DRAFT");
    }

    @Test
    void a_finished_campaign_stays_finished() {
        Office.reachable(database, office);
        var meeting = MeetingBook.meeting();
        var campaign = Office.launched(
                Office.draft("Gone out", office, TestContents.ready(), MeetingBook.invitation(meeting)));
        await().until(() -> state(campaign).equals("FINISHED"));

        cancel(meeting, "").then().statusCode(201);

        var after = Office.seen(campaign).body();
        assertThat(after.getString("state")).isEqualTo("FINISHED");
        assertThat(after.getString("reason")).isNull();
    }

    @Test
    void a_campaign_that_was_drafted_later_cannot_be_launched() {
        Office.reachable(database, office);
        var meeting = MeetingBook.meeting();
        cancel(meeting, "").then().statusCode(201);
        var approved = Office.approved(
                Office.draft("Too late", office, TestContents.ready(), MeetingBook.invitation(meeting)));

        Office.attempt(APPROVER, approved, "launches")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/campaign-occasion-gone"));
    }

    @Test
    void a_rehearsal_ends_no_campaign() {
        Office.reachable(database, office);
        var meeting = MeetingBook.meeting();
        var draft = Office.drafted(
                Office.draft("Rehearsed", office, TestContents.ready(), MeetingBook.invitation(meeting)));

        cancel(meeting, "?validateOnly=true").then().statusCode(200);

        var after = Office.seen(draft);
        assertThat(after.body().getString("state")).isEqualTo("DRAFT");
        assertThat(after.etag()).isEqualTo(draft.etag());
    }

    private static String state(Office.Kept campaign) {
        return Office.seen(campaign).body().getString("state");
    }

    private static boolean mailed(String mailbox, UUID content) {
        return Mailbox.messagesTo(mailbox).stream()
                .flatMap(mail -> mail.header("X-Template-Version").stream())
                .anyMatch(version -> version.startsWith(content.toString()));
    }

    private static Response cancel(String meeting, String query) {
        var tag = Office.as(DRAFTER).get(MeetingBook.MEETINGS + "/" + meeting).header("ETag");
        return Office.keyed(DRAFTER)
                .header("If-Match", tag)
                .body(Map.of("reason", "No host"))
                .post(MeetingBook.MEETINGS + "/" + meeting + "/cancellations" + query);
    }
}
