package itu.platform.events;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.platform.note.NoteClient;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class RelayRepeatTest {
    @Inject
    Outbox outbox;

    @Inject
    DataSource dataSource;

    @Inject
    ObjectMapper json;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    PublishTrace trace;

    @Test
    void a_fact_published_by_a_relay_that_died_before_deleting_it_comes_again_under_its_id_and_is_applied_once() {
        var note = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().call(() -> {
            outbox.append(new OutgoingEvent(
                    NoteClient.TOPIC, note, "itu.test.note.written.v1", note, 0, Map.of("text", "twice")));
            publishWithoutDeleting(note);
            return note;
        });
        await().untilAsserted(() -> assertThat(Facts.of(note))
                .hasSize(2)
                .extracting(fact -> fact.headers().get("ce_id"))
                .containsOnly(Facts.of(note).getFirst().headers().get("ce_id")));
        // A later fact of the same key is behind both deliveries.
        Facts.send(UUID.randomUUID(), note, 1, "later");
        await().untilAsserted(() -> assertThat(Facts.applied(note)).containsExactly("0,1"));
    }

    private void publishWithoutDeleting(String note) throws SQLException, InterruptedException {
        try (var connection = dataSource.getConnection();
                var publisher = new Publisher(kafka, trace)) {
            var rows = new OutboxTable(connection, json)
                    .oldest(1_000).stream()
                            .filter(row -> row.key().equals(note))
                            .toList();
            assertThat(publisher.publish(rows)).isEqualTo(rows).hasSize(1);
        }
    }
}
