package itu.membership;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;

import itu.local.test.Patience;
import itu.local.test.Topics;

/** Sends files of organizations and memberships and waits for what comes of them. */
final class Loading {
    static final String ORGANIZATION_HEADER =
            "source,external_key,name_en,name_fr,name_es,name_ar,name_ru,name_zh,acronym,country,kind,segment,website,"
                    + "parent_external_key,group_headquarters,synthetic\n";
    static final String MEMBERSHIP_HEADER =
            "source,organization_key,category,sector,study_group,member_state,units,admitted_on,activated_on,ended_on,end_reference\n";

    private Loading() {}

    /** An import that has ended. */
    record Ended(String location, String correlation, Response view) {
        int count(String name) {
            return view.jsonPath().getInt(name);
        }

        String state() {
            return view.jsonPath().getString("state");
        }

        List<Map<String, Object>> rows() {
            return Desk.officer()
                    .queryParam("limit", 200)
                    .get(location + "/rows")
                    .jsonPath()
                    .getList("items");
        }

        List<Topics.Message> events(String topic) {
            return Topics.records(topic).stream()
                    .filter(event -> correlation.equals(event.headers().get("ce_correlationid")))
                    .toList();
        }
    }

    static String organization(String key, String englishName) {
        return "test,%s,%s,,,,,,,ZZA,OTHER_COMPANY,,,,,1".formatted(key, englishName);
    }

    static String organizations(String... rows) {
        return ORGANIZATION_HEADER + String.join("\n", rows) + "\n";
    }

    static String memberships(String... rows) {
        return MEMBERSHIP_HEADER + String.join("\n", rows) + "\n";
    }

    static Ended load(String collection, String csv) {
        return load(collection, "text/csv", csv.getBytes(StandardCharsets.UTF_8), false);
    }

    static Ended load(String collection, String type, byte[] file, boolean dryRun) {
        var correlation = UUID.randomUUID().toString();
        var answer = send(collection, type, file, dryRun, UUID.randomUUID(), correlation);
        answer.then().statusCode(202);
        return ended(answer.header("Location"), correlation);
    }

    static Response send(String collection, String type, byte[] file, boolean dryRun, UUID key, String correlation) {
        return Desk.officer()
                .header("Idempotency-Key", key)
                .header("X-Correlation-Id", correlation)
                .header("Content-Type", type)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post(collection + "/imports");
    }

    static Ended ended(String location, String correlation) {
        Patience.await().until(() -> Desk.officer().get(location).path("finishedAt") != null);
        return new Ended(location, correlation, Desk.officer().get(location));
    }
}
