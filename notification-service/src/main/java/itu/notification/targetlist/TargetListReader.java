package itu.notification.targetlist;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/** Keeps the target lists; can be rebuilt from the topic at any time. */
@ApplicationScoped
class TargetListReader {
    private static final Logger LOG = Logger.getLogger(TargetListReader.class);

    private final EventReader events;
    private final TargetLists lists;

    TargetListReader(EventReader events, TargetLists lists) {
        this.events = events;
        this.lists = lists;
    }

    @Incoming("target-lists")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/target-lists", message, this::project);
    }

    private void project(IncomingEvent event) {
        if (event.type().equals("itu.membership.target-list.frozen.v1")) {
            lists.enter(events.data(event, TargetListPart.class));
        } else {
            LOG.debugf("%s freezes no target list", event.type());
        }
    }
}
