package itu.notification.organization;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import itu.notification.organization.OrganizationTold.Entry;
import itu.notification.organization.OrganizationTold.Imported;
import itu.notification.organization.OrganizationTold.Merged;
import itu.notification.organization.OrganizationTold.Unmerged;
import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/** Keeps the organizations; can be rebuilt from the topic at any time. */
@ApplicationScoped
class OrganizationReader {
    private static final Logger LOG = Logger.getLogger(OrganizationReader.class);

    private final EventReader events;
    private final Organizations organizations;

    OrganizationReader(EventReader events, Organizations organizations) {
        this.events = events;
        this.organizations = organizations;
    }

    @Incoming("organizations")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/organizations", message, this::project);
    }

    private void project(IncomingEvent event) {
        switch (event.type()) {
            case "itu.membership.organization.registered.v1", "itu.membership.organization.corrected.v1" ->
                organizations.enter(List.of(events.data(event, Entry.class).ofVersion(event.sequence())));
            case "itu.membership.organization.imported.v1" ->
                organizations.enter(events.data(event, Imported.class).organizations());
            case "itu.membership.organization.merged.v1" -> {
                var merged = events.data(event, Merged.class);
                organizations.merge(merged.organization(), merged.into(), event.sequence());
            }
            case "itu.membership.organization.unmerged.v1" ->
                organizations.merge(events.data(event, Unmerged.class).organization(), null, event.sequence());
            default -> LOG.debugf("%s changes no organization here", event.type());
        }
    }
}
