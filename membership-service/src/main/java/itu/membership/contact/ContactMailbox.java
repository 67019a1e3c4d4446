package itu.membership.contact;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The functional mailbox of an administration or an organization for a role; never a person's. */
@Entity
@Table(name = "contact_mailbox")
class ContactMailbox {
    @EmbeddedId
    private MailboxId id;

    @Embedded
    private Holder holder;

    @Version
    private long version;

    @Embedded
    private Designation designation;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ContactMailbox() {}

    ContactMailbox(Holder holder, ContactRole role, Designation designation) {
        this.id = new MailboxId(holder.code(), role);
        this.holder = holder;
        this.designation = designation;
    }

    void designate(Designation other) {
        designation = other;
    }

    MailboxId id() {
        return id;
    }

    Holder holder() {
        return holder;
    }

    long version() {
        return version;
    }

    Designation designation() {
        return designation;
    }
}
