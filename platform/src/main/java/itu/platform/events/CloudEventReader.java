package itu.platform.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads a Kafka record as a CloudEvent of the binary mode. */
final class CloudEventReader {
    private CloudEventReader() {}

    /**
     * The fact that a record holds.
     *
     * @throws PoisonEventException when an attribute is missing or malformed
     */
    static IncomingEvent read(ConsumerRecord<String, String> message) {
        if (message.key() == null || message.value() == null) {
            throw new PoisonEventException("A record without key or value is no fact");
        }
        try {
            return new IncomingEvent(
                    UUID.fromString(required(message, "ce_id")),
                    message.key(),
                    required(message, "ce_type"),
                    required(message, "ce_subject"),
                    Long.parseLong(required(message, "ce_sequence")),
                    Instant.parse(required(message, "ce_time")),
                    Boolean.parseBoolean(header(message, "ce_replay")),
                    header(message, "ce_correlationid"),
                    header(message, "ce_actor"),
                    message.value());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new PoisonEventException("An attribute of the event is malformed: " + e.getMessage(), e);
        }
    }

    private static String required(ConsumerRecord<String, String> message, String name) {
        var value = header(message, name);
        if (value == null) {
            throw new PoisonEventException("The attribute " + name + " is missing");
        }
        return value;
    }

    private static @Nullable String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
