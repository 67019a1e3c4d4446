package itu.notification.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import itu.local.test.Tokens;
import itu.notification.MailGate;
import itu.notification.campaign.MeetingBook;
import itu.notification.mailbox.Forgetting;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class InvitationErasureTest {
    private static final String MEETINGS = "/api/notifications/v1/meetings";

    @Inject
    AnsweringInvitation answering;

    @Test
    void the_holder_sees_the_invitation_and_the_answer_and_once_erased_nobody_is_named() {
        var key = MeetingBook.meeting();
        var mailbox = "guest-" + UUID.randomUUID() + "@guests.example";
        officer()
                .body(Map.of(
                        "name",
                        "Short list",
                        "vip",
                        true,
                        "entries",
                        List.of(Map.of(
                                "mailbox", mailbox, "language", "fr", "person", "H.E. Secret", "basis", "office"))))
                .post(MEETINGS + "/" + key + "/invitation-lists")
                .then()
                .statusCode(201);
        answered(key, mailbox);
        var before = Forgetting.exported(mailbox);

        var counts = Forgetting.erased(mailbox);

        assertThat(before.getList("invitations")).hasSize(2);
        assertThat(before.getString("invitations")).contains("H.E. Secret", "A delegate of theirs");
        assertThat(counts.getInt("counts.invitations")).isEqualTo(2);
        assertThat(Forgetting.exported(mailbox).getList("invitations")).isEmpty();
        var answers = officer().get(MEETINGS + "/" + key + "/invitation-answers");
        assertThat(answers.jsonPath().getList("items.choice")).containsExactly("YES");
        assertThat(answers.asString()).doesNotContain(mailbox, "delegate of theirs");
        assertThat(officer()
                        .queryParam("purpose", "invitation-answered")
                        .get("/api/notifications/v1/dispatches")
                        .asString())
                .doesNotContain(mailbox);
        assertThat(officer()
                        .get(MEETINGS + "/" + key + "/invitation-lists")
                        .jsonPath()
                        .getList("items.entries"))
                .containsExactly(1);
    }

    private void answered(String key, String mailbox) {
        QuarkusTransaction.requiringNew()
                .run(() -> answering.answer(
                        key,
                        mailbox,
                        new AnsweringInvitation.NewAnswer(
                                InvitationAnswer.Choice.YES, null, "A delegate of theirs", true, List.of()),
                        null));
    }

    private static RequestSpecification officer() {
        return given().auth()
                .oauth2(Tokens.of("outreach-1", Roles.OUTREACH_OFFICER).bearer())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON);
    }
}
