package itu.notification.addressbook;

import com.fasterxml.jackson.annotation.JsonCreator;

import itu.notification.mailbox.Mailboxes;
import itu.platform.language.Language;

/** What this service reads of {@code itu.membership.contact.mailbox-designated.v1}. */
record MailboxDesignated(String memberState, String role, String mailbox, Language language) implements Designated {
    MailboxDesignated {
        MailboxForm.require(mailbox);
        mailbox = Mailboxes.kept(mailbox);
    }

    @JsonCreator
    static MailboxDesignated read(String memberState, String role, String mailbox, String language) {
        return new MailboxDesignated(memberState, role, mailbox, Language.ofTag(language));
    }

    @Override
    public String holder() {
        return memberState;
    }
}
