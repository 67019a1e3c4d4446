package itu.contribution.calendar;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.response.ValidatableResponse;

import itu.local.test.Topics;
import itu.platform.security.Roles;

import static itu.contribution.World.API;
import static itu.contribution.World.asOfficer;
import static itu.local.test.Patience.await;

/** Conferences and calls of a test's own, made as the secretariat makes them. */
final class TestCalendar {
    private static final AtomicInteger CONFERENCE = new AtomicInteger(30);
    private static final AtomicInteger CALL = new AtomicInteger();

    private TestCalendar() {}

    static String newConferenceId() {
        return "PP-" + CONFERENCE.incrementAndGet();
    }

    static Map<String, Object> conference(String id, String opensOn, String closesOn) {
        return new TreeMap<>(Map.of(
                "id",
                id,
                "names",
                Map.of("en", "Synthetic conference", "fr", "Conférence synthétique"),
                "place",
                "Nowhere",
                "opensOn",
                opensOn,
                "closesOn",
                closesOn,
                "period",
                "2028-2031",
                "source",
                "Synthetic, made for a test"));
    }

    /** Schedules a conference and gives its id. */
    static String scheduled(String opensOn, String closesOn) {
        var id = newConferenceId();
        post("/conferences", conference(id, opensOn, closesOn)).statusCode(201);
        return id;
    }

    /** A call under a reference of its own; members are added or replaced by name. */
    static Map<String, Object> call(String stage, String opensOn, Map<String, ?> more) {
        var call = new TreeMap<String, Object>(Map.of(
                "reference",
                "DM-90/" + CALL.incrementAndGet(),
                "period",
                "2028-2031",
                "presentPeriod",
                "2024-2027",
                "stage",
                stage,
                "opensOn",
                opensOn,
                "source",
                "Synthetic, made for a test"));
        call.putAll(more);
        return call;
    }

    /** Announces a call and gives its id. */
    static String announced(String stage, String opensOn, Map<String, ?> more) {
        return post("/calls", call(stage, opensOn, more))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse post(String path, Object body) {
        return asOfficer(Roles.CONFERENCE_SECRETARY).body(body).post(API + path).then();
    }

    /** Posts a change of what stands at an address, in the version that is read just before. */
    static ValidatableResponse change(String thing, String act, Object body) {
        return asOfficer(Roles.CONFERENCE_SECRETARY)
                .header("If-Match", get(thing).extract().header("ETag"))
                .body(body)
                .post(API + thing + act)
                .then();
    }

    static ValidatableResponse get(String path) {
        return asOfficer(Roles.INTEGRATOR).get(API + path).then();
    }

    /** The facts of a kind about a subject, once there is one. */
    static List<Topics.Message> facts(String topic, String type, String subject) {
        return await().until(
                        () -> Topics.records(topic).stream()
                                .filter(fact -> subject.equals(fact.headers().get("ce_subject"))
                                        && type.equals(fact.headers().get("ce_type")))
                                .toList(),
                        found -> !found.isEmpty());
    }
}
