package itu.notification.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import itu.local.test.Patience;
import itu.local.test.Tokens;
import itu.local.test.Topics;
import itu.notification.Facts;
import itu.platform.security.Roles;

import static io.restassured.RestAssured.given;

/** The desk of an outreach officer who looks after meetings; each has a key of its own. */
final class MeetingDesk {
    static final String MEETINGS = "/api/notifications/v1/meetings";

    private MeetingDesk() {}

    /** A Member State that the service has heard of. */
    static void heardOf(String code, String meeting, String membersOnly) {
        Facts.memberState(code);
        Patience.await().until(() -> ground(meeting, membersOnly, code).equals("MEMBER_STATE"));
    }

    /** Changes a meeting or a session as it is read now. */
    static Response change(String path, String act, Map<String, ?> body) {
        var tag = asOfficer().get(MEETINGS + path).header("ETag");
        return asOfficer().header("If-Match", tag).body(body).post(MEETINGS + path + act);
    }

    static RequestSpecification as(Tokens caller) {
        return given().auth()
                .oauth2(caller.bearer())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON);
    }

    static RequestSpecification asOfficer() {
        return as(Tokens.of("outreach-1", Roles.OUTREACH_OFFICER));
    }

    static Map<String, String> words(String en, String fr) {
        return Map.of("en", en, "fr", fr, "es", en, "ar", en, "ru", en, "zh", en);
    }

    static String meeting(Map<String, Object> more) {
        var key = "M-" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).substring(0, 20);
        var body = new HashMap<String, Object>(Map.of(
                "key", key,
                "kind", "OTHER",
                "names", words("Forum", "Forum (fr)"),
                "opensOn", "2028-06-05",
                "closesOn", "2028-06-09",
                "place", "Geneva",
                "zone", "Europe/Zurich",
                "synthetic", true));
        body.putAll(more);
        asOfficer().body(body).post(MEETINGS).then().statusCode(201);
        return key;
    }

    static String session(String meeting, String access) {
        return asOfficer()
                .body(Map.of(
                        "titles",
                        words("Session " + access, "Séance (" + access + ")"),
                        "access",
                        access,
                        "chathamHouse",
                        access.equals("BY_INVITATION"),
                        "startsAt",
                        "2028-06-06T08:00:00Z",
                        "endsAt",
                        "2028-06-06T09:30:00Z"))
                .post(MEETINGS + "/" + meeting + "/sessions")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }

    static void invite(String meeting, Map<String, Object> entry) {
        asOfficer()
                .body(Map.of("name", "Member States", "vip", false, "entries", List.of(entry)))
                .post(MEETINGS + "/" + meeting + "/invitation-lists")
                .then()
                .statusCode(201);
    }

    static Map<String, Object> answer(String choice, String session) {
        return Map.of("choice", choice, "consent", false, "sessions", List.of(session));
    }

    static Map<String, Object> count(String group, int attended) {
        return Map.of("group", group, "registered", attended + 1, "attended", attended, "basis", "SYNTHETIC");
    }

    @SafeVarargs
    static void attendance(String meeting, Map<String, Object>... counts) {
        asOfficer()
                .body(Map.of("counts", List.of(counts)))
                .post(MEETINGS + "/" + meeting + "/attendance")
                .then()
                .statusCode(201);
    }

    static String ground(String meeting, String session, String addressee) {
        return asOfficer()
                .queryParam("organization", addressee)
                .get(MEETINGS + "/" + meeting + "/sessions/" + session + "/eligibility")
                .jsonPath()
                .getString("ground");
    }

    static List<Topics.Message> facts(String meeting) {
        return Topics.records("notification.meeting.v1").stream()
                .filter(record -> meeting.equals(record.key()))
                .toList();
    }
}
