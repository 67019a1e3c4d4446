package itu.notification.memberstate;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/** Keeps the names; can be rebuilt from the topic at any time. */
@ApplicationScoped
class MemberStateReader {
    private static final Logger LOG = Logger.getLogger(MemberStateReader.class);

    private final EventReader events;
    private final MemberStates states;

    MemberStateReader(EventReader events, MemberStates states) {
        this.events = events;
        this.states = states;
    }

    @Incoming("member-states")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/member-states", message, this::project);
    }

    private void project(IncomingEvent event) {
        switch (event.type()) {
            case "itu.membership.member-state.registered.v1", "itu.membership.member-state.corrected.v1" ->
                states.enter(events.data(event, MemberStateNamed.class), event.sequence());
            default -> LOG.debugf("%s does not change a name", event.type());
        }
    }
}
