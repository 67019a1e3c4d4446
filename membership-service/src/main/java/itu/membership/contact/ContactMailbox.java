package itu.membership.contact;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The functional mailbox of an administration for a role; never a person's. */
@Entity
@Table(name = "contact_mailbox")
class ContactMailbox {
    @EmbeddedId
    private MailboxId id;

    @Version
    private long version;

    @Embedded
    private Designation designation;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ContactMailbox() {}

    ContactMailbox(MailboxId id, Designation designation) {
        this.id = id;
        this.designation = designation;
    }

    void designate(Designation other) {
        designation = other;
    }

    MailboxId id() {
        return id;
    }

    long version() {
        return version;
    }

    Designation designation() {
        return designation;
    }
}
