package itu.notification.addressbook;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import itu.platform.events.EventReader;
import itu.platform.events.IncomingEvent;

/** Keeps the address book; can be rebuilt from the topic at any time. */
@ApplicationScoped
class ContactReader {
    private static final Logger LOG = Logger.getLogger(ContactReader.class);

    private final EventReader events;
    private final Addresses addresses;

    ContactReader(EventReader events, Addresses addresses) {
        this.events = events;
        this.addresses = addresses;
    }

    @Incoming("contacts")
    @RunOnVirtualThread
    public void on(ConsumerRecord<String, String> message) {
        events.apply("notification-service/contacts", message, this::project);
    }

    private void project(IncomingEvent event) {
        switch (event.type()) {
            case "itu.membership.contact.mailbox-designated.v1" ->
                addresses.enter(events.data(event, MailboxDesignated.class), event.sequence());
            case "itu.membership.contact.organization-mailbox-designated.v1" ->
                addresses.enter(events.data(event, OrganizationMailboxDesignated.class), event.sequence());
            default -> LOG.debugf("%s is not for the address book", event.type());
        }
    }
}
