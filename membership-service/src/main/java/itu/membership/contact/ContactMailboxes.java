package itu.membership.contact;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ContactMailboxes implements PanacheRepositoryBase<ContactMailbox, MailboxId> {

    /**
     * Mailboxes by Member State and role, at most {@code rows} of them.
     *
     * @param memberState the only Member State to show, or null for all
     * @param after Member State and role of the row before, or null for the beginning
     */
    List<ContactMailbox> list(@Nullable String memberState, @Nullable List<String> after, int rows) {
        return getEntityManager()
                .createQuery("""
                        from ContactMailbox
                        where (:memberState is null or id.memberState = :memberState)
                          and (id.memberState > :afterState
                               or (id.memberState = :afterState and cast(id.role as string) > :afterRole))
                        order by id.memberState, id.role""", ContactMailbox.class)
                .setParameter("memberState", memberState)
                .setParameter("afterState", after == null ? "" : after.getFirst())
                .setParameter("afterRole", after == null ? "" : after.getLast())
                .setMaxResults(rows)
                .getResultList();
    }
}
