package itu.notification.addressbook;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The address book. */
@ApplicationScoped
public class Addresses implements PanacheRepositoryBase<Address, AddressKey> {
    /** The mailbox of an office; the holder is a Member State (ISO 3166-1 alpha-3) or an organization (its id). */
    public Optional<Address> of(String holder, String role) {
        return findByIdOptional(new AddressKey(holder, role));
    }

    /** Enters a designation, unless a newer one of the same office is held. */
    void enter(Designated designation, long sequence) {
        getEntityManager()
                .createNativeQuery("""
                        insert into address as held (holder, role, mailbox, language, sequence)
                        values (:holder, :role, :mailbox, :language, :sequence)
                        on conflict (holder, role) do update
                        set mailbox = excluded.mailbox, language = excluded.language, sequence = excluded.sequence
                        where held.sequence < excluded.sequence""")
                .setParameter("holder", designation.holder())
                .setParameter("role", designation.role())
                .setParameter("mailbox", designation.mailbox())
                .setParameter("language", designation.language().tag())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
