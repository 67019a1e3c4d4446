package itu.membership.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A Member State (ISO 3166-1 alpha-3) has at most one mailbox per role. */
@Embeddable
record MailboxId(
        @Column(name = "member_state") String memberState,
        @Enumerated(EnumType.STRING) ContactRole role) {

    @Override
    public String toString() {
        return memberState + "/" + role;
    }
}
