package itu.notification.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The invitation lists, and who is on them. */
@ApplicationScoped
class InvitationLists {
    /** How an addressee of a letter is found on a list: by its State, its organization or an alias of it, or its mailbox. */
    private static final String ADDRESSED = """
            (e.state = :addressee or lower(e.mailbox) = lower(:addressee)
             or coalesce(a.canonical, e.organization) = coalesce(
                 (select b.canonical from organization_alias b where b.organization::text = :addressee),
                 (case when length(:addressee) = 36 then :addressee end)::uuid))""";

    private final EntityManager entities;

    InvitationLists(EntityManager entities) {
        this.entities = entities;
    }

    void enter(InvitationListView list, List<InvitationEntry> entries, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into invitation_list (id, meeting, name, vip, recorded_at, recorded_by)
                        values (:id, :meeting, :name, :vip, :at, :by)""")
                .setParameter("id", list.id())
                .setParameter("meeting", list.meeting())
                .setParameter("name", list.name())
                .setParameter("vip", list.vip())
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .setParameter("by", by)
                .executeUpdate();
        for (var i = 0; i < entries.size(); i++) {
            enter(list.id(), i + 1, entries.get(i));
        }
    }

    private void enter(UUID list, int number, InvitationEntry entry) {
        entities.createNativeQuery("""
                        insert into invitation_entry (list, number, state, organization, mailbox, language, person, basis)
                        values (:list, :number, :state, :organization, :mailbox, :language, :person, :basis)""")
                .setParameter("list", list)
                .setParameter("number", number)
                .setParameter("state", entry.memberState())
                .setParameter("organization", entry.organization())
                .setParameter("mailbox", entry.mailbox())
                .setParameter("language", entry.language())
                .setParameter("person", entry.person())
                .setParameter("basis", entry.basis())
                .executeUpdate();
    }

    List<InvitationListView> of(String meeting) {
        return entities.createNativeQuery("""
                        select l.id, l.meeting, l.name, l.vip, count(e.number) as entries
                        from invitation_list l left join invitation_entry e on e.list = l.id
                        where l.meeting = :meeting group by l.id order by l.recorded_at, l.id""", Tuple.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(row -> view((Tuple) row))
                .toList();
    }

    boolean exists(UUID list) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select from invitation_list where id = :list)", Boolean.class)
                .setParameter("list", list)
                .getSingleResult();
    }

    /** Whether an addressee was invited to a meeting, by any list or by a short list of high-level guests. */
    boolean invited(String meeting, String addressee, boolean vipOnly) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (select from invitation_list l join invitation_entry e on e.list = l.id
                                       left join organization_alias a on a.organization = e.organization
                                       where l.meeting = :meeting and (l.vip or not :vipOnly) and %s)""".formatted(ADDRESSED), Boolean.class)
                .setParameter("meeting", meeting)
                .setParameter("addressee", addressee)
                .setParameter("vipOnly", vipOnly)
                .getSingleResult();
    }

    /** Whether an organization, or whoever it became part of, holds a membership on a day. */
    boolean member(UUID organization, LocalDate day) {
        return (Boolean) entities.createNativeQuery("""
                        select exists (
                            select from membership m left join organization_alias a on a.organization = m.organization
                            where coalesce(a.canonical, m.organization) = coalesce(
                                      (select b.canonical from organization_alias b where b.organization = :organization), :organization)
                              and m.held @> cast(:day as date))""", Boolean.class)
                .setParameter("organization", organization)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Takes the persons' names out of an entry; gives how many entries that were. */
    int erasePerson(UUID list, int number) {
        return entities.createNativeQuery("""
                        update invitation_entry set person = null, basis = null
                        where list = :list and number = :number and person is not null""")
                .setParameter("list", list)
                .setParameter("number", number)
                .executeUpdate();
    }

    Optional<InvitationListView> one(String meeting, UUID list) {
        return of(meeting).stream().filter(each -> each.id().equals(list)).findFirst();
    }

    private static InvitationListView view(Tuple row) {
        return new InvitationListView(
                row.get("id", UUID.class),
                row.get("meeting", String.class),
                row.get("name", String.class),
                row.get("vip", Boolean.class),
                row.get("entries", Long.class));
    }
}
