package itu.membership.contact;

import jakarta.enterprise.context.ApplicationScoped;

import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts on {@code membership.contact.v1}, in order per Member State. Functional addresses only: no personal data. */
@ApplicationScoped
class MailboxEvents {
    private static final String TOPIC = "membership.contact.v1";

    private final Outbox outbox;

    MailboxEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    record MailboxDesignated(String memberState, ContactRole role, String mailbox, String language) {}

    void designated(ContactMailbox mailbox) {
        var id = mailbox.id();
        var designation = mailbox.designation();
        outbox.append(new OutgoingEvent(
                TOPIC,
                id.memberState(),
                "itu.membership.contact.mailbox-designated.v1",
                id.toString(),
                mailbox.version(),
                new MailboxDesignated(
                        id.memberState(),
                        id.role(),
                        designation.mailbox(),
                        designation.language().tag())));
    }
}
