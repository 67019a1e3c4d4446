package itu.notification.addressbook;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;

import itu.notification.mailbox.Mailboxes;
import itu.platform.language.Language;

/** What this service reads of {@code itu.membership.contact.organization-mailbox-designated.v1}. */
record OrganizationMailboxDesignated(UUID organization, String role, String mailbox, Language language)
        implements Designated {
    OrganizationMailboxDesignated {
        MailboxForm.require(mailbox);
        mailbox = Mailboxes.kept(mailbox);
    }

    @JsonCreator
    static OrganizationMailboxDesignated read(UUID organization, String role, String mailbox, String language) {
        return new OrganizationMailboxDesignated(organization, role, mailbox, Language.ofTag(language));
    }

    @Override
    public String holder() {
        return organization.toString();
    }
}
