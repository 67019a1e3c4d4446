package itu.notification.addressbook;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;

import itu.platform.language.Language;

/** What this service reads of {@code itu.membership.contact.mailbox-designated.v1}. */
record MailboxDesignated(String memberState, String role, String mailbox, Language language) {
    private static final Pattern MAILBOX = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+");

    MailboxDesignated {
        if (!MAILBOX.matcher(mailbox).matches()) {
            throw new IllegalArgumentException("The mailbox is no address");
        }
    }

    @JsonCreator
    static MailboxDesignated read(String memberState, String role, String mailbox, String language) {
        return new MailboxDesignated(memberState, role, mailbox, Language.ofTag(language));
    }
}
