package itu.notification.campaign;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/** Learns which Member States have answered a call, so that no reminder reaches them. */
@ApplicationScoped
class DeclarationFollower {
    private static final Logger LOG = Logger.getLogger(DeclarationFollower.class);

    private final EventReader events;
    private final Replies replies;

    DeclarationFollower(EventReader events, Replies replies) {
        this.events = events;
        this.replies = replies;
    }

    /** @param memberState null for a Sector Member */
    record Declared(
            String declaration, String call, @Nullable String memberState) {}

    @Incoming("campaign-declarations")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/campaign-declarations", message, this::follow);
    }

    private void follow(IncomingEvent event) {
        switch (event.type()) {
            case "itu.contribution.declaration.submitted.v1", "itu.contribution.declaration.corrected.v1" -> {
                var fact = read(event);
                if (fact.memberState() != null) {
                    replies.answered(
                            ReplyKind.DECLARATION, fact.call(), fact.memberState(), fact.declaration(), event.time());
                }
            }
            case "itu.contribution.declaration.withdrawn.v1" -> {
                var fact = read(event);
                if (fact.memberState() != null) {
                    replies.withdrawn(ReplyKind.DECLARATION, fact.call(), fact.memberState(), event.time());
                }
            }
            default -> LOG.debugf("%s is no answer", event.type());
        }
    }

    /** Sector Members answer under the code by which they contribute, which the lists of recipients do not know. */
    private Declared read(IncomingEvent event) {
        return events.data(event, Declared.class);
    }
}
