package itu.notification.rule;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import itu.platform.events.EventReader;

/** Hears the facts that may ask for a letter. */
@ApplicationScoped
class LetterReactor {
    private final EventReader events;
    private final Reacting reacting;

    LetterReactor(EventReader events, Reacting reacting) {
        this.events = events;
        this.reacting = reacting;
    }

    @Incoming("declarations")
    @RunOnVirtualThread
    public void onDeclaration(ConsumerRecord<String, String> message) {
        events.apply("notification-service/declarations", message, reacting::react);
    }

    @Incoming("class-changes")
    @RunOnVirtualThread
    public void onClassChange(ConsumerRecord<String, String> message) {
        events.apply("notification-service/class-changes", message, reacting::react);
    }

    @Incoming("calls")
    @RunOnVirtualThread
    public void onCall(ConsumerRecord<String, String> message) {
        events.apply("notification-service/calls", message, reacting::react);
    }

    @Incoming("unit-amounts")
    @RunOnVirtualThread
    public void onUnitAmount(ConsumerRecord<String, String> message) {
        events.apply("notification-service/unit-amounts", message, reacting::react);
    }

    @Incoming("dues")
    @RunOnVirtualThread
    public void onDues(ConsumerRecord<String, String> message) {
        events.apply("notification-service/dues", message, reacting::react);
    }

    @Incoming("applications")
    @RunOnVirtualThread
    public void onApplication(ConsumerRecord<String, String> message) {
        events.apply("notification-service/applications", message, reacting::react);
    }
}
