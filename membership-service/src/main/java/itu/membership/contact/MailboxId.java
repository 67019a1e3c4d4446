package itu.membership.contact;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A holder, by its code, has at most one mailbox per role. */
@Embeddable
record MailboxId(String holder, @Enumerated(EnumType.STRING) ContactRole role) {

    @Override
    public String toString() {
        return holder + "/" + role;
    }
}
