package itu.platform.events;

/**
 * A fact for other services.
 *
 * @param topic Kafka topic, one per aggregate type
 * @param key what the order is promised for: the aggregate's id, or a Member State's code
 * @param type CloudEvents type, with its version: {@code itu.contribution.declaration.submitted.v1}
 * @param subject the aggregate's id
 * @param sequence the aggregate's version after the fact
 * @param data the payload, written as JSON; no personal data
 */
public record OutgoingEvent(String topic, String key, String type, String subject, long sequence, Object data) {}
