package itu.notification.addressbook;

import itu.platform.language.Language;

/** A fact that gives an office a mailbox. */
sealed interface Designated permits MailboxDesignated, OrganizationMailboxDesignated {
    /** Member State (ISO 3166-1 alpha-3) or id of the organization. */
    String holder();

    String role();

    String mailbox();

    Language language();
}
