package itu.membership.contact;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import itu.platform.events.Outbox;
import itu.platform.events.OutgoingEvent;

/** The facts on {@code membership.contact.v1}, in order per Member State or organization. Functional addresses only: no personal data. */
@ApplicationScoped
class MailboxEvents {
    private static final String TOPIC = "membership.contact.v1";

    private final Outbox outbox;

    MailboxEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Payload of {@code itu.membership.contact.mailbox-designated.v1}. */
    record MailboxDesignated(String memberState, ContactRole role, String mailbox, String language) {}

    /** Payload of {@code itu.membership.contact.organization-mailbox-designated.v1}: the other one promises a Member State. */
    record OrganizationMailboxDesignated(UUID organization, ContactRole role, String mailbox, String language) {}

    void designated(ContactMailbox mailbox) {
        var holder = mailbox.holder();
        var role = mailbox.id().role();
        var address = mailbox.designation().mailbox();
        var language = mailbox.designation().language().tag();
        if (holder.organization() != null) {
            append(
                    mailbox,
                    "organization-mailbox-designated",
                    new OrganizationMailboxDesignated(holder.organization(), role, address, language));
        } else {
            append(mailbox, "mailbox-designated", new MailboxDesignated(holder.code(), role, address, language));
        }
    }

    private void append(ContactMailbox mailbox, String happened, Object data) {
        outbox.append(new OutgoingEvent(
                TOPIC,
                mailbox.holder().code(),
                "itu.membership.contact." + happened + ".v1",
                mailbox.id().toString(),
                mailbox.version(),
                data));
    }
}
