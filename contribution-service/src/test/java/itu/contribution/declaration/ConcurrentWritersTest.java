package itu.contribution.declaration;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.contribution.World;
import itu.local.test.SuiteInfrastructure;
import itu.local.test.Tokens;
import itu.local.test.Topics;

import static itu.contribution.World.API;
import static itu.contribution.World.asDelegateOf;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

/** 64 writers on one State's declaration: some declare, the others correct what they read last. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class ConcurrentWritersTest {
    private static final int WRITERS = 64;
    private static final String CORRECTED = "itu.contribution.declaration.corrected.v1";

    @Inject
    DataSource database;

    private final HttpClient http = HttpClient.newHttpClient();
    private String call;

    @BeforeEach
    void open_a_call() throws SQLException {
        World.make();
        call = TestCall.open(database, "EARLY_PROVISIONAL", "2025-12-31");
    }

    @Test
    void sixty_four_writers_leave_a_serial_history() throws Exception {
        new Cycle(call).declare("CHE", "10");

        var statuses = writeAtOnce();

        var history = history();
        var made = 1 + (int) statuses.stream().filter(status -> status == 201).count();
        assertThat(statuses).hasSize(WRITERS).containsOnly(201, 412).contains(201);
        assertThat(history).extracting(version -> version.get("version")).isEqualTo(upTo(made));
        for (var i = 1; i < history.size(); i++) {
            assertThat(history.get(i).get("replaces"))
                    .isEqualTo(history.get(i - 1).get("id"));
        }
        assertThat(history.stream().filter(version -> "STANDS".equals(version.get("status"))))
                .containsExactly(history.getLast());
        assertThat(told(made))
                .isEqualTo(history.stream().map(ConcurrentWritersTest::toldOf).toList());
    }

    /** What is told of a version: its type and its sequence, which is its version while nothing else happens. */
    private static List<String> toldOf(Map<String, Object> version) {
        return List.of(
                "CORRECTION".equals(version.get("act")) ? CORRECTED : "itu.contribution.declaration.submitted.v1",
                version.get("version").toString(),
                version.get("id").toString());
    }

    private List<Integer> writeAtOnce() throws Exception {
        var begin = new CountDownLatch(1);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Future<Integer>>();
            for (var i = 0; i < WRITERS; i++) {
                var units = Integer.toString(11 + i % 4);
                Callable<Integer> write = i % 2 == 0 ? () -> declare(units) : () -> correctTheLatest(units);
                results.add(writers.submit(() -> {
                    begin.await();
                    return write.call();
                }));
            }
            begin.countDown();
            var statuses = new ArrayList<Integer>();
            for (var result : results) {
                statuses.add(result.get());
            }
            return statuses;
        }
    }

    private int declare(String units) throws Exception {
        return post(
                        "/calls/" + call + "/declarations",
                        "{\"memberState\":\"CHE\",\"units\":\"%s\"}".formatted(units),
                        "*")
                .statusCode();
    }

    /** Corrects what stood a moment ago to something that it did not say. */
    private int correctTheLatest(String units) throws Exception {
        var latest = RestAssured.given()
                .auth()
                .oauth2(Tokens.delegateOf("CHE").bearer())
                .get(API + "/calls/" + call + "/declarations?limit=1")
                .jsonPath();
        var other = units.equals(latest.getString("items[0].units")) ? "15" : units;
        return post(
                        "/declarations/" + latest.getString("items[0].id") + "/corrections",
                        "{\"units\":\"%s\",\"reason\":\"One of many\"}".formatted(other),
                        "\"" + latest.getInt("items[0].version") + "\"")
                .statusCode();
    }

    /** What cannot be served now is sent again under the same key, as a client does. */
    private HttpResponse<String> post(String path, String body, String etag) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + API + path))
                .header("Authorization", "Bearer " + Tokens.delegateOf("CHE").bearer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() == 503) {
            answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        }
        return answer;
    }

    private List<Map<String, Object>> history() {
        List<Map<String, Object>> versions = asDelegateOf("CHE")
                .get(API + "/calls/" + call + "/declarations?limit=200")
                .jsonPath()
                .getList("items");
        return versions.stream()
                .sorted(Comparator.comparingInt(version -> (Integer) version.get("version")))
                .toList();
    }

    private List<List<String>> told(int expected) {
        return await().until(this::toldUnderTheCall, facts -> facts.size() >= expected);
    }

    private List<List<String>> toldUnderTheCall() {
        var reference = "\"call\":\"" + call.replace("TEST-", "TEST/") + "\"";
        return Topics.records("contribution.declaration.v1").stream()
                .filter(fact -> fact.value() != null && fact.value().contains(reference))
                .map(fact -> List.of(
                        fact.headers().get("ce_type"),
                        fact.headers().get("ce_sequence"),
                        fact.headers().get("ce_subject")))
                .toList();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
