package itu.notification.addressbook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import itu.platform.language.Language;

/** The functional mailbox of an office of a Member State or an organization, and the language it is written to in. */
@Entity
@IdClass(AddressKey.class)
public class Address {
    @Id
    private String holder;

    @Id
    private String role;

    private String mailbox;
    private String language;

    @SuppressWarnings("NullAway.Init")
    protected Address() {}

    public String mailbox() {
        return mailbox;
    }

    public Language language() {
        return Language.ofTag(language);
    }
}
