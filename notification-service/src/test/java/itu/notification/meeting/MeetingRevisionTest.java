package itu.notification.meeting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.EventContracts;
import itu.local.test.Mail;
import itu.local.test.Mailbox;
import itu.local.test.Patience;
import itu.local.test.Tokens;
import itu.notification.Facts;
import itu.notification.MailGate;

import static io.restassured.RestAssured.given;
import static itu.notification.meeting.MeetingDesk.MEETINGS;
import static itu.notification.meeting.MeetingDesk.as;
import static itu.notification.meeting.MeetingDesk.asOfficer;
import static itu.notification.meeting.MeetingDesk.change;
import static itu.notification.meeting.MeetingDesk.facts;
import static itu.notification.meeting.MeetingDesk.invite;
import static itu.notification.meeting.MeetingDesk.meeting;
import static itu.notification.meeting.MeetingDesk.session;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class MeetingRevisionTest {
    private static final Map<String, String> WHERE = Map.of(
            "opensOn", "2028-09-05", "closesOn", "2028-09-09", "place", "Nairobi", "reason", "The host asked for it");

    @Test
    void a_preview_shows_the_new_deadline_and_changes_nothing() {
        var key = meeting(Map.of("kind", "WTDC"));

        var preview = change("/" + key, "/revisions?validateOnly=true", WHERE);

        preview.then().statusCode(200);
        var shown = preview.jsonPath();
        assertThat(shown.getString("deadlineBefore.day")).isEqualTo("2027-06-05");
        assertThat(shown.getString("meeting.invitationDeadline.day")).isEqualTo("2027-09-05");
        assertThat(shown.getString("act")).isEqualTo("MOVED");
        assertThat(given().get(MEETINGS + "/" + key).jsonPath().getString("place"))
                .isEqualTo("Geneva");
        assertThat(asOfficer()
                        .get(MEETINGS + "/" + key + "/revisions")
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);
    }

    @Test
    void a_meeting_that_is_moved_takes_its_sessions_along_and_keeps_what_was_said_before() {
        var key = meeting(Map.of());
        session(key, "PUBLIC");

        change("/" + key, "/revisions", WHERE).then().statusCode(201);

        var now = given().get(MEETINGS + "/" + key).jsonPath();
        assertThat(now.getString("opensOn")).isEqualTo("2028-09-05");
        assertThat(now.getString("sessions[0].startsAt")).isEqualTo("2028-09-06T08:00:00Z");
        var history = asOfficer().get(MEETINGS + "/" + key + "/revisions").jsonPath();
        assertThat(history.getList("items.act")).containsExactly("SCHEDULED", "MOVED");
        assertThat(history.getList("items.place")).containsExactly("Geneva", "Nairobi");
        assertThat(history.getString("items[1].reason")).isEqualTo("The host asked for it");
        Patience.await().until(() -> facts(key).size() == 2);
        EventContracts.assertValid(
                "notification/meeting.moved.v1", facts(key).getLast().value());
    }

    @Test
    void a_name_alone_is_a_correction() {
        var key = meeting(Map.of());

        var corrected = change(
                "/" + key,
                "/revisions",
                Map.of("names", MeetingDesk.words("Forum II", "Forum II (fr)"), "reason", "Second of its kind"));

        assertThat(corrected.jsonPath().getString("act")).isEqualTo("CORRECTED");
        Patience.await().until(() -> facts(key).size() == 2);
        EventContracts.assertValid(
                "notification/meeting.corrected.v1", facts(key).getLast().value());
    }

    @Test
    void whoever_changes_a_meeting_must_have_read_it() {
        var key = meeting(Map.of());

        var unread = asOfficer().body(WHERE).post(MEETINGS + "/" + key + "/revisions");
        var stale = asOfficer().header("If-Match", "\"7\"").body(WHERE).post(MEETINGS + "/" + key + "/revisions");
        var idle = change("/" + key, "/revisions", Map.of("place", "Geneva", "reason", "None"));

        unread.then().statusCode(428);
        stale.then().statusCode(412);
        idle.then().statusCode(422);
        assertThat(idle.jsonPath().getList("errors.code")).containsExactly("nothing-changes");
    }

    @Test
    void a_session_that_would_lie_outside_the_days_is_named() {
        var key = meeting(Map.of());
        session(key, "PUBLIC");

        var refused = change(
                "/" + key,
                "/revisions",
                Map.of("opensOn", "2028-06-07", "keepSessions", true, "reason", "One day less"));

        refused.then().statusCode(422);
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("sessions-outside");
    }

    @Test
    void whoever_answered_gets_one_letter_with_the_entry_for_the_calendar() {
        var key = meeting(Map.of());
        var desk = "meetings-" + UUID.randomUUID() + "@ken.example";
        answered(key, "KEN", desk);

        var moved = change("/" + key, "/revisions", WHERE);

        assertThat(moved.jsonPath().getInt("told")).isEqualTo(1);
        var letter = letter(desk, "Modification");
        assertThat(letter.text()).contains("5 juin 2028", "5 septembre 2028", "Nairobi");
        var entry = calendar(letter);
        assertThat(entry)
                .contains("METHOD:PUBLISH", "SEQUENCE:1", "DTSTART;VALUE=DATE:20280905", "STATUS:CONFIRMED")
                .contains("UID:meeting." + key.toLowerCase(Locale.ROOT) + "@");
        assertThat(as(Tokens.delegateOf("KEN"))
                        .get("/api/notifications/v1/notices")
                        .jsonPath()
                        .getList("items.code"))
                .contains("meeting-changed");
    }

    @Test
    void a_cancelled_meeting_takes_its_calendar_entry_away_and_is_answered_no_more() {
        var key = meeting(Map.of());
        var desk = "meetings-" + UUID.randomUUID() + "@uga.example";
        answered(key, "UGA", desk);

        change("/" + key, "/cancellations", Map.of("reason", "No host")).then().statusCode(201);

        assertThat(calendar(letter(desk, "Annulation"))).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
        assertThat(given().get(MEETINGS + "/" + key + "/calendar.ics").asString())
                .contains("METHOD:CANCEL", "STATUS:CANCELLED");
        as(Tokens.delegateOf("UGA"))
                .body(Map.of("choice", "NO", "consent", false, "sessions", List.of()))
                .post(MEETINGS + "/" + key + "/invitation-answers")
                .then()
                .statusCode(409);
        change("/" + key, "/revisions", WHERE).then().statusCode(409);
        Patience.await().until(() -> facts(key).size() == 3);
        EventContracts.assertValid(
                "notification/meeting.cancelled.v1", facts(key).getLast().value());
    }

    @Test
    void an_answer_is_acknowledged_with_the_entry_for_the_calendar() {
        var key = meeting(Map.of());
        var desk = "meetings-" + UUID.randomUUID() + "@rwa.example";

        answered(key, "RWA", desk);

        var letter = letter(desk, "Votre réponse");
        assertThat(letter.text()).contains("Oui", "Geneva");
        assertThat(calendar(letter)).contains("SEQUENCE:0", "SUMMARY;LANGUAGE=fr:Forum (fr)");
    }

    /** A State that is reached in French has said that it will come. */
    private static void answered(String key, String state, String desk) {
        Facts.reachable(state, desk, "fr");
        Facts.mailbox(state, desk, "fr", System.nanoTime());
        invite(key, Map.of("memberState", state));
        as(Tokens.delegateOf(state))
                .body(Map.of("choice", "YES", "consent", false, "sessions", List.of()))
                .post(MEETINGS + "/" + key + "/invitation-answers")
                .then()
                .statusCode(201);
    }

    private static Mail letter(String to, String about) {
        Patience.await()
                .until(() -> Mailbox.messagesTo(to).stream()
                        .anyMatch(mail -> mail.subject().startsWith(about)));
        var letters = Mailbox.messagesTo(to).stream()
                .filter(mail -> mail.subject().startsWith(about))
                .toList();
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private static String calendar(Mail mail) {
        try {
            var parts = (Multipart) mail.message().getContent();
            for (var i = 0; i < parts.getCount(); i++) {
                var part = parts.getBodyPart(i);
                if (part.isMimeType("text/calendar")) {
                    return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("The mail carries no calendar entry");
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
