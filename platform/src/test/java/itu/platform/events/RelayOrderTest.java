package itu.platform.events;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.platform.note.NoteClient;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class RelayOrderTest {
    @Test
    void facts_of_one_note_are_published_and_applied_in_their_order_while_many_are_written_at_once()
            throws InterruptedException, ExecutionException {
        try (var writers = Executors.newFixedThreadPool(12)) {
            var notes = writers.invokeAll(Stream.<Callable<String>>generate(() -> RelayOrderTest::writeAndRewrite)
                    .limit(24)
                    .toList());
            for (var note : notes) {
                var id = note.get();
                await().untilAsserted(() -> assertThat(Facts.applied(id)).containsExactly("0,1,2,3,4,5,6,7,8"));
                assertThat(Facts.sequences(id)).containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8");
            }
        }
    }

    private static String writeAndRewrite() {
        var id = NoteClient.write("first");
        for (var version = 0; version < 8; version++) {
            NoteClient.rewrite(id, version, "text " + version);
        }
        return id;
    }
}
