package itu.membership.contact;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import itu.platform.query.Conditions;

@ApplicationScoped
class ContactMailboxes implements PanacheRepositoryBase<ContactMailbox, MailboxId> {

    /**
     * Which mailboxes to list; null leaves a criterion out.
     *
     * @param organizations an organization and those merged into it
     */
    record Filter(
            @Nullable String memberState,
            @Nullable Set<UUID> organizations,
            @Nullable ContactRole role) {}

    /**
     * Mailboxes by holder and role, at most {@code rows} of them. A delegate finds, beside its own State's, where the
     * membership focal points of its entities are reached.
     *
     * @param after holder and role of the row before, or null for the beginning
     */
    List<ContactMailbox> list(Reach reach, Filter filter, @Nullable List<String> after, int rows) {
        var where = new Conditions();
        where.add(
                "(m.holder, m.role) > (:afterHolder, :afterRole)",
                "afterHolder",
                after == null ? "" : after.getFirst());
        where.value("afterRole", after == null ? "" : after.getLast());
        if (filter.memberState() != null) {
            where.add("m.member_state = :memberState", "memberState", filter.memberState());
        }
        if (filter.organizations() != null) {
            where.add("m.organization in (:organizations)", "organizations", filter.organizations());
        }
        if (filter.role() != null) {
            where.add("m.role = :role", "role", filter.role().name());
        }
        if (!reach.everybodys()) {
            var state = reach.memberState() == null ? "" : reach.memberState();
            where.add("""
                    (m.member_state = :ownState or m.organization in (:ownOrganizations)
                     or (m.role = 'MEMBERSHIP_FOCAL_POINT' and exists
                         (select 1 from organization o where o.id = m.organization and %s)))""".formatted(Holders.OF_STATE), "ownState", state);
            where.value("ownOrganizations", reach.organizations());
            where.value("entityState", state);
        }
        var query = getEntityManager()
                .createNativeQuery(
                        "select m.* from contact_mailbox m where " + where.sql() + " order by m.holder, m.role",
                        ContactMailbox.class)
                .setMaxResults(rows);
        where.values().forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<ContactMailbox> found = query.getResultList();
        return found;
    }
}
