package itu.notification.campaign.declaration;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import itu.notification.campaign.Replies;
import itu.notification.campaign.ReplyKind;
import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/** Learns which Member States and Sector Members have answered a call, so that no reminder reaches them. */
@ApplicationScoped
class DeclarationFollower {
    private static final Logger LOG = Logger.getLogger(DeclarationFollower.class);

    private final EventReader events;
    private final Replies replies;
    private final SectorReplies sectorReplies;

    DeclarationFollower(EventReader events, Replies replies, SectorReplies sectorReplies) {
        this.events = events;
        this.replies = replies;
        this.sectorReplies = sectorReplies;
    }

    /**
     * @param memberState null for a Sector Member
     * @param sectorMember code under which it contributes, such as {@code SM00001.D}; null for a Member State
     */
    record Declared(
            String declaration,
            String call,
            @Nullable String memberState,
            @Nullable String sectorMember) {}

    @Incoming("campaign-declarations")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/campaign-declarations", message, this::follow);
    }

    private void follow(IncomingEvent event) {
        switch (event.type()) {
            case "itu.contribution.declaration.submitted.v1", "itu.contribution.declaration.corrected.v1" ->
                declared(events.data(event, Declared.class), event);
            case "itu.contribution.declaration.withdrawn.v1" -> withdrawn(events.data(event, Declared.class), event);
            default -> LOG.debugf("%s is no answer", event.type());
        }
    }

    private void declared(Declared fact, IncomingEvent event) {
        if (fact.memberState() != null) {
            replies.answered(ReplyKind.DECLARATION, fact.call(), fact.memberState(), fact.declaration(), event.time());
        } else if (fact.sectorMember() != null) {
            sectorReplies.declared(fact.call(), fact.sectorMember(), fact.declaration(), event.time());
        }
    }

    private void withdrawn(Declared fact, IncomingEvent event) {
        if (fact.memberState() != null) {
            replies.withdrawn(ReplyKind.DECLARATION, fact.call(), fact.memberState(), event.time());
        } else if (fact.sectorMember() != null) {
            sectorReplies.withdrawn(fact.call(), fact.sectorMember(), event.time());
        }
    }
}
