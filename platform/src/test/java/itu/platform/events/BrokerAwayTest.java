package itu.platform.events;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import itu.local.test.Broker;
import itu.local.test.SuiteInfrastructure;
import itu.platform.note.Database;
import itu.platform.note.NoteClient;

import static io.restassured.RestAssured.get;
import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class BrokerAwayTest {
    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    PublishTrace trace;

    @BeforeEach
    void take_kafka_away() {
        await().until(() -> Database.query("select 1 from outbox").isEmpty());
        Broker.stop();
    }

    @AfterEach
    void bring_kafka_back() {
        Broker.start();
    }

    @Test
    void changes_are_taken_and_shown_as_waiting_and_all_are_told_in_order_when_kafka_is_back() {
        var notes = IntStream.range(0, 160)
                .mapToObj(number -> NoteClient.write("note " + number))
                .toList();
        var rewritten = notes.subList(0, 40);
        rewritten.forEach(note -> NoteClient.rewrite(note, 0, "rewritten"));
        await().untilAsserted(() -> assertThat(metric("suite_outbox_rows")).isEqualTo(200));
        await().untilAsserted(
                        () -> assertThat(metric("suite_outbox_oldest_seconds")).isPositive());
        get("/q/health/live").then().statusCode(200);
        await().untilAsserted(() -> get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body(
                        "checks.find { it.name.startsWith('Kafka') }.data.state",
                        equalTo("away; facts wait in the outbox")));
        Broker.start();
        await().until(() -> Database.query("select 1 from outbox").isEmpty());
        await().untilAsserted(() -> assertThat(metric("suite_outbox_rows")).isZero());
        var told = Facts.sequences();
        assertThat(notes)
                .allSatisfy(note -> assertThat(told.get(note).stream().distinct())
                        .containsExactlyElementsOf(rewritten.contains(note) ? List.of("0", "1") : List.of("0")));
        await().untilAsserted(() -> assertThat(rewritten)
                .allSatisfy(note -> assertThat(Facts.applied(note)).containsExactly("0,1")));
        await().untilAsserted(() -> get("/q/health/ready")
                .then()
                .body("checks.find { it.name.startsWith('Kafka') }.data.state", equalTo("reachable")));
    }

    @Test
    void a_publisher_that_has_never_seen_the_broker_lets_no_row_pass_the_first() throws InterruptedException {
        var rows = Stream.of(1L, 2L, 3L)
                .map(position -> new OutboxRow(position, "test.unseen.v1", "key", Map.of(), "{}"))
                .toList();
        try (var publisher = new Publisher(kafka, trace)) {
            assertThat(publisher.publish(rows)).isEmpty();
        }
    }

    private static double metric(String name) {
        return get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }
}
