package itu.notification.addressbook;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The address book. */
@ApplicationScoped
public class Addresses implements PanacheRepositoryBase<Address, AddressKey> {
    public Optional<Address> of(String memberState, String role) {
        return findByIdOptional(new AddressKey(memberState, role));
    }

    /** Enters a designation, unless a newer one of the same office is held. */
    void enter(MailboxDesignated designation, long sequence) {
        getEntityManager()
                .createNativeQuery("""
                        insert into address as held (member_state, role, mailbox, language, sequence)
                        values (:memberState, :role, :mailbox, :language, :sequence)
                        on conflict (member_state, role) do update
                        set mailbox = excluded.mailbox, language = excluded.language, sequence = excluded.sequence
                        where held.sequence < excluded.sequence""")
                .setParameter("memberState", designation.memberState())
                .setParameter("role", designation.role())
                .setParameter("mailbox", designation.mailbox())
                .setParameter("language", designation.language().tag())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
