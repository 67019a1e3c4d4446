package itu.platform.events;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import org.junit.jupiter.api.Test;

import itu.local.test.SuiteInfrastructure;
import itu.local.test.Topics;

import static org.assertj.core.api.Assertions.assertThat;

/** A partition that was just made has no leader for a moment and refuses a batch; many at once make that likely. */
@QuarkusTest
@QuarkusTestResource(SuiteInfrastructure.class)
class NewTopicTest {
    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    PublishTrace trace;

    @Test
    void facts_on_topics_that_are_only_being_made_are_told_whole_and_in_the_order_of_each_key()
            throws InterruptedException, ExecutionException {
        try (var publishers = Executors.newFixedThreadPool(8)) {
            var topics = publishers.invokeAll(Stream.<Callable<Map<String, List<String>>>>generate(() -> this::tellAll)
                    .limit(48)
                    .toList());
            for (var told : topics) {
                assertThat(told.get()).isEqualTo(Map.of("even", numbers(0), "odd", numbers(1)));
            }
        }
    }

    /** Publishes to a new topic and gives what stands there, by key. */
    private Map<String, List<String>> tellAll() throws InterruptedException {
        var topic = "test.new-" + UUID.randomUUID() + ".v1";
        var text = "facts ".repeat(150);
        var rows = IntStream.range(0, 1_000)
                .mapToObj(number -> new OutboxRow(
                        number, topic, number % 2 == 0 ? "even" : "odd", Map.of("number", "" + number), text))
                .toList();
        try (var publisher = new Publisher(kafka, trace)) {
            publisher.publish(rows);
        }
        return Topics.records(topic).stream()
                .collect(Collectors.groupingBy(
                        Topics.Message::key,
                        Collectors.mapping(message -> message.headers().get("number"), Collectors.toList())));
    }

    private static List<String> numbers(int first) {
        return IntStream.iterate(first, number -> number < 1_000, number -> number + 2)
                .mapToObj(Integer::toString)
                .toList();
    }
}
