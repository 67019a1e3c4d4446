package itu.notification.webhook;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;
import itu.platform.events.PoisonEventException;
import itu.platform.time.BusinessClock;

/** Owes each fact to the webhooks that want it. A reactor: replayed facts are not told again. */
@ApplicationScoped
class FactReader {
    private final EventReader events;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final BusinessClock clock;
    private final ObjectMapper json;

    FactReader(EventReader events, Webhooks webhooks, Deliveries deliveries, BusinessClock clock, ObjectMapper json) {
        this.events = events;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
        this.json = json;
    }

    @Incoming("webhook-facts")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/webhook-facts", message, event -> owe(event, source(message)));
    }

    private void owe(IncomingEvent event, String source) {
        if (event.replay()) {
            return;
        }
        var wanting = webhooks.active().stream()
                .filter(webhook -> webhook.wants(event.type()))
                .toList();
        if (!wanting.isEmpty()) {
            var body = structured(event, source);
            wanting.forEach(webhook -> deliveries.owe(webhook.id(), event.id(), event.type(), body, clock.instant()));
        }
    }

    /** The fact as a CloudEvent in one JSON document, with the attributes that it has on Kafka. */
    private String structured(IncomingEvent event, String source) {
        try {
            var document = json.createObjectNode()
                    .put("specversion", "1.0")
                    .put("id", event.id().toString())
                    .put("type", event.type())
                    .put("source", source)
                    .put("subject", event.subject())
                    .put("time", event.time().toString())
                    .put("sequence", Long.toString(event.sequence()))
                    .put("datacontenttype", "application/json");
            document.set("data", json.readTree(event.data()));
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new PoisonEventException("The payload is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String source(ConsumerRecord<String, String> message) {
        var header = message.headers().lastHeader("ce_source");
        return header == null ? "/itu" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
