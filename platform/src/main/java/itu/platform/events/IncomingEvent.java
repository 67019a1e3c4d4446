package itu.platform.events;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A fact of another service as it came off Kafka.
 *
 * @param id the CloudEvents id, the same on every delivery
 * @param key the Kafka key
 * @param type CloudEvents type with version
 * @param subject the aggregate's id
 * @param sequence the aggregate's version after the fact
 * @param time when it happened, UTC
 * @param replay whether it is told again to rebuild a read model; whoever sends mail or makes money must refuse it
 * @param data the payload, JSON text
 */
public record IncomingEvent(
        UUID id,
        String key,
        String type,
        String subject,
        long sequence,
        Instant time,
        boolean replay,
        @Nullable String correlationId,
        @Nullable String actor,
        String data) {}
