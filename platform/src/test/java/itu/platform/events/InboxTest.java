package itu.platform.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.platform.note.Database;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class InboxTest {
    private record Delivery(UUID id, String note, long sequence) {}

    @Test
    void facts_that_are_delivered_three_times_in_any_order_are_applied_once_each() {
        var notes = List.of(newNote(), newNote(), newNote());
        var deliveries = new ArrayList<Delivery>();
        for (var note : notes) {
            for (var sequence = 0; sequence < 8; sequence++) {
                deliveries.addAll(Collections.nCopies(3, new Delivery(UUID.randomUUID(), note, sequence)));
            }
        }
        Collections.shuffle(deliveries, new Random(7));
        deliveries.forEach(fact -> Facts.send(fact.id(), fact.note(), fact.sequence(), "three times"));
        notes.forEach(note -> Facts.send(UUID.randomUUID(), note, 99, "last"));
        await().untilAsserted(() -> assertThat(notes)
                .allSatisfy(note -> assertThat(Database.query(
                                "select applied from note_projection where note = ? and sequence = 99", note))
                        .containsExactly("9")));
    }

    private static String newNote() {
        return UUID.randomUUID().toString();
    }
}
