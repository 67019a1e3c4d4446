package itu.platform.events;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class EventReaderTest {
    @Inject
    EventReader reader;

    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void a_reader_that_lost_a_race_for_a_row_tries_again() {
        reader.apply("racing-reader", fact(), event -> {
            if (attempts.incrementAndGet() < 3) {
                throw new OptimisticLockException();
            }
        });
        assertThat(attempts).hasValue(3);
    }

    @Test
    void a_reader_that_loses_every_race_gives_up() {
        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> reader.apply("losing-reader", fact(), event -> {
                    attempts.incrementAndGet();
                    throw new OptimisticLockException();
                }));
        assertThat(attempts).hasValue(6);
    }

    private static ConsumerRecord<String, String> fact() {
        var message = new ConsumerRecord<>("test.direct.v1", 0, 0, "key", "{}");
        Facts.attributes(UUID.randomUUID(), "key", 0)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
