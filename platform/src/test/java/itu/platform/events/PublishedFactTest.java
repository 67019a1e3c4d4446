package itu.platform.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;
import itu.platform.note.NoteClient;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class PublishedFactTest {
    @Inject
    Outbox outbox;

    @Test
    void a_fact_carries_the_attributes_of_cloud_events_and_the_trace_it_belongs_to() {
        var id = NoteClient.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("X-Correlation-Id", "correlation-1")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .body(Map.of("text", "with headers"))
                .post(NoteClient.NOTES)
                .then()
                .header("X-Correlation-Id", "correlation-1")
                .extract()
                .<String>path("id");
        await().until(() -> !Facts.of(id).isEmpty());
        var fact = Facts.of(id).getFirst();
        assertThat(fact.value()).isEqualTo("{\"id\":\"%s\",\"text\":\"with headers\"}", id);
        assertThat(fact.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "itu.test.note.written.v1")
                .containsEntry("ce_source", "/itu/platform-test")
                .containsEntry("ce_subject", id)
                .containsEntry("ce_sequence", "0")
                .containsEntry("ce_correlationid", "correlation-1")
                .containsEntry("ce_actor", "officer")
                .containsEntry("content-type", "application/json")
                .hasEntrySatisfying(
                        "ce_id",
                        value -> assertThat(UUID.fromString(value).version()).isEqualTo(7))
                .hasEntrySatisfying("ce_time", value -> assertThat(value).endsWith("Z"))
                .hasEntrySatisfying(
                        "traceparent",
                        value -> assertThat(value)
                                .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
                                .doesNotContain("b7ad6b7169203331"));
    }

    @Test
    void a_change_that_fails_tells_nothing() {
        NoteClient.post(UUID.randomUUID(), "regretted").then().statusCode(500);
        var later = NoteClient.write("after the regretted one");
        await().until(() -> !Facts.of(later).isEmpty());
        assertThat(Topics.records(NoteClient.TOPIC))
                .noneMatch(fact -> String.valueOf(fact.value()).contains("regretted\""));
    }

    @Test
    void a_fact_that_a_consumer_tells_names_its_cause_and_the_user_it_goes_back_to() {
        var note = NoteClient.write("echo");
        await().until(() -> !echoes(note).isEmpty());
        assertThat(echoes(note).getFirst())
                .containsEntry(
                        "ce_causationid", Facts.of(note).getFirst().headers().get("ce_id"))
                .containsEntry(
                        "ce_correlationid", Facts.of(note).getFirst().headers().get("ce_correlationid"))
                .containsEntry("ce_actor", "officer");
    }

    @Test
    void a_fact_that_goes_back_to_nobody_is_the_systems() {
        var note = UUID.randomUUID().toString();
        Facts.send(UUID.randomUUID(), note, 0, "echo");
        await().until(() -> !echoes(note).isEmpty());
        assertThat(echoes(note).getFirst()).containsEntry("ce_actor", "system");
    }

    @Test
    void a_payload_that_a_broker_would_refuse_is_refused_at_once() {
        var large = "\u4e16".repeat(200_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.append(new OutgoingEvent(
                                NoteClient.TOPIC, "large", "itu.test.note.written.v1", "large", 0, large))));
    }

    private static List<Map<String, String>> echoes(String note) {
        Topics.create("test.echo.v1", 3);
        return Topics.records("test.echo.v1").stream()
                .filter(message -> note.equals(message.key()))
                .map(Topics.Message::headers)
                .toList();
    }
}
