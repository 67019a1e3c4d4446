package itu.platform.events;

import java.util.Map;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.platform.note.Database;
import itu.platform.note.NoteClient;

import static itu.local.test.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class RelayTakeoverTest {
    private static final String HOLDERS =
            "select pid from pg_locks where locktype = 'advisory' and granted and objid = x'0b0c0001'::int::oid";

    @Inject
    RelayStarter own;

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
    void of_two_relays_one_is_active_and_the_other_takes_over_when_its_session_ends_or_it_stops()
            throws InterruptedException {
        await().until(own::active);
        var second = new Relay(dataSource, json, kafka, trace);
        var thread = Thread.ofPlatform().daemon().start(second);
        try {
            // The first may win the lock back once or twice before the second comes to ask for it.
            await().untilAsserted(() -> {
                if (own.active()) {
                    Database.query("select pg_terminate_backend(pid) from (" + HOLDERS + ") holder");
                }
                assertThat(own.active()).isFalse();
                assertThat(second.active()).isTrue();
                assertThat(Database.query(HOLDERS)).hasSize(1);
            });
            var note = NoteClient.write("relayed by the second");
            await().untilAsserted(() -> assertThat(Facts.sequences(note)).containsExactly("0"));
        } finally {
            second.stop();
            thread.join();
        }
        await().until(own::active);
        var note = NoteClient.write("relayed by the first again");
        await().untilAsserted(() -> assertThat(Facts.sequences(note)).containsExactly("0"));
    }
}
