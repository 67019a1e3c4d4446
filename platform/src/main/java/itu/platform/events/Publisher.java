package itu.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Sends rows of the outbox to Kafka in their order and reports which of them the broker holds for good. */
class Publisher implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Publisher.class);

    private final KafkaProducer<String, String> producer;
    private final PublishTrace trace;

    Publisher(Map<String, Object> connection, PublishTrace trace) {
        this.trace = trace;
        var config = new HashMap<>(connection);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, "outbox-relay");
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // One request at a time. A broker takes any batch as the first of a producer that it does not know. Were one
        // refused for a moment, as by a partition that has no leader yet, and the next one taken, the first would be
        // out of order for ever, and facts of a key told in the wrong order.
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        // A record that was taken is tried until the broker answers: giving up on one would let a later one of its key
        // pass it.
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
    }

    /**
     * Publishes rows and waits for the broker.
     *
     * @return the acknowledged rows: all of them, or those that were taken before the broker went away; a row behind a
     *     refused one of its key is left out, so that it follows again when that one is repeated
     * @throws InterruptedException when asked to stop while the broker is away
     */
    List<OutboxRow> publish(List<OutboxRow> rows) throws InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>(rows.size());
        try {
            for (var row : rows) {
                var message = record(row);
                sent.add(producer.send(message, trace.begin(row, message)));
                if (sent.getLast().state() == Future.State.FAILED) {
                    // The broker is away. The next row would wait as long as this one, or pass it when the broker comes
                    // back.
                    break;
                }
            }
        } catch (KafkaException e) {
            LOG.warnf("Kafka does not take facts now: %s", e.getMessage());
        }
        return acknowledged(rows, sent);
    }

    private static List<OutboxRow> acknowledged(List<OutboxRow> rows, List<Future<RecordMetadata>> sent)
            throws InterruptedException {
        var acknowledged = new ArrayList<OutboxRow>(sent.size());
        var refused = new HashSet<List<String>>();
        for (var i = 0; i < sent.size(); i++) {
            var row = rows.get(i);
            var order = List.of(row.topic(), row.key());
            try {
                sent.get(i).get();
                if (!refused.contains(order)) {
                    acknowledged.add(row);
                }
            } catch (ExecutionException e) {
                refused.add(order);
                LOG.warnf("Kafka refused fact %d on %s: %s", row.position(), row.topic(), e.getCause());
            }
        }
        return acknowledged;
    }

    private static ProducerRecord<String, String> record(OutboxRow row) {
        var message = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        row.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
