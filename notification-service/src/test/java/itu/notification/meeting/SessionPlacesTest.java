package itu.notification.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.Tokens;
import itu.notification.MailGate;

import static itu.notification.meeting.MeetingDesk.MEETINGS;
import static itu.notification.meeting.MeetingDesk.as;
import static itu.notification.meeting.MeetingDesk.asOfficer;
import static itu.notification.meeting.MeetingDesk.change;
import static itu.notification.meeting.MeetingDesk.invite;
import static itu.notification.meeting.MeetingDesk.meeting;
import static itu.notification.meeting.MeetingDesk.words;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(MailGate.class)
class SessionPlacesTest {
    @Test
    void whoever_comes_first_has_the_place_and_the_next_one_gets_it_when_it_is_free() {
        var key = meeting(Map.of());
        var session = small(key);
        var first = answer(key, "MUS", "YES", session);
        var second = answer(key, "LSO", "YES", session);

        var away = answer(key, "MUS", "NO", session);

        assertThat(first).isEmpty();
        assertThat(second).containsExactly(session);
        assertThat(away).isEmpty();
        assertThat(places(key, session, "given")).containsExactly("LSO");
        assertThat(places(key, session, "waiting")).isEmpty();
        assertThat(letters("LSO")).isPositive();
    }

    @Test
    void whoever_comes_back_stands_at_the_end() {
        var key = meeting(Map.of());
        var session = small(key);
        answer(key, "MUS", "YES", session);
        answer(key, "LSO", "YES", session);
        answer(key, "MUS", "NO", session);

        var again = answer(key, "MUS", "YES", session);

        assertThat(again).containsExactly(session);
        assertThat(as(Tokens.delegateOf("MUS"))
                        .get(MEETINGS + "/" + key + "/invitation-answers/own")
                        .jsonPath()
                        .getList("waiting"))
                .containsExactly(session);
    }

    @Test
    void more_places_go_to_those_who_wait() {
        var key = meeting(Map.of());
        var session = small(key);
        answer(key, "MUS", "YES", session);
        answer(key, "LSO", "YES", session);

        change("/" + key + "/sessions/" + session, "/revisions", Map.of("capacity", 2, "reason", "A larger room"))
                .then()
                .statusCode(201);

        assertThat(places(key, session, "given")).containsExactly("MUS", "LSO");
    }

    @Test
    void a_cancelled_session_is_not_answered_any_more() {
        var key = meeting(Map.of());
        var session = small(key);
        invite(key, Map.of("memberState", "MUS"));

        change("/" + key + "/sessions/" + session, "/cancellations", Map.of("reason", "No speaker"))
                .then()
                .statusCode(201);

        as(Tokens.delegateOf("MUS"))
                .body(MeetingDesk.answer("YES", session))
                .post(MEETINGS + "/" + key + "/invitation-answers")
                .then()
                .statusCode(409);
    }

    private static String small(String meeting) {
        var body = new HashMap<String, Object>(Map.of(
                "titles",
                words("Round table", "Table ronde"),
                "access",
                "PUBLIC",
                "chathamHouse",
                false,
                "startsAt",
                "2028-06-06T08:00:00Z",
                "endsAt",
                "2028-06-06T09:30:00Z",
                "capacity",
                1));
        return asOfficer()
                .body(body)
                .post(MEETINGS + "/" + meeting + "/sessions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    /** Invites and answers; gives the sessions that are waited for. */
    private static List<String> answer(String meeting, String state, String choice, String session) {
        invite(meeting, Map.of("memberState", state));
        return as(Tokens.delegateOf(state))
                .body(MeetingDesk.answer(choice, session))
                .post(MEETINGS + "/" + meeting + "/invitation-answers")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getList("waiting");
    }

    private static List<String> places(String meeting, String session, String kind) {
        return asOfficer()
                .get(MEETINGS + "/" + meeting + "/sessions/" + session + "/places")
                .jsonPath()
                .getList(kind);
    }

    /** How many letters say that a place was given. */
    private static long letters(String state) {
        return asOfficer()
                .queryParam("memberState", state)
                .queryParam("purpose", "meeting-place-given")
                .get("/api/notifications/v1/dispatches")
                .jsonPath()
                .getList("items")
                .size();
    }
}
