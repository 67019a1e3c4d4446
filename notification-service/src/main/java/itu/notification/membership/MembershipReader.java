package itu.notification.membership;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import itu.notification.membership.MembershipTold.Imported;
import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/** Keeps the memberships; can be rebuilt from the topic at any time. */
@ApplicationScoped
class MembershipReader {
    private static final Logger LOG = Logger.getLogger(MembershipReader.class);
    private static final String PREFIX = "itu.membership.membership.";

    /** The facts that say the states of a membership from day to day. */
    private static final Set<String> WITH_STATES = Set.of(
            PREFIX + "activated.v1",
            PREFIX + "admitted.v1",
            PREFIX + "class-changed.v1",
            PREFIX + "denounced.v1",
            PREFIX + "excluded.v1",
            PREFIX + "exempted.v1",
            PREFIX + "fact-retracted.v1",
            PREFIX + "overridden.v1",
            PREFIX + "reinstated.v1",
            PREFIX + "suspended.v1",
            PREFIX + "upgraded.v1");

    private final EventReader events;
    private final Memberships memberships;

    MembershipReader(EventReader events, Memberships memberships) {
        this.events = events;
        this.memberships = memberships;
    }

    @Incoming("memberships")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/memberships", message, this::project);
    }

    private void project(IncomingEvent event) {
        if (event.type().equals(PREFIX + "imported.v1")) {
            memberships.enter(events.data(event, Imported.class).memberships(), Memberships.AS_IMPORTED);
        } else if (WITH_STATES.contains(event.type())) {
            memberships.enter(List.of(events.data(event, MembershipTold.class)), event.sequence());
        } else {
            LOG.debugf("%s changes no membership here", event.type());
        }
    }
}
