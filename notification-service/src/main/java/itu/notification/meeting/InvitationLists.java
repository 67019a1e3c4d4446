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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.notification.audience.Audience;

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
    private final ObjectMapper json;

    InvitationLists(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void enter(InvitationListView list, List<InvitationEntry> entries, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into invitation_list (id, meeting, name, vip, drawn_from, recorded_at, recorded_by)
                        values (:id, :meeting, :name, :vip, cast(:drawnFrom as jsonb), :at, :by)""")
                .setParameter("id", list.id())
                .setParameter("meeting", list.meeting())
                .setParameter("name", list.name())
                .setParameter("vip", list.vip())
                .setParameter("drawnFrom", list.drawnFrom() == null ? null : written(list.drawnFrom()))
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
                        select l.id, l.meeting, l.name, l.vip, l.drawn_from::text as drawn_from, count(e.number) as entries
                        from invitation_list l left join invitation_entry e on e.list = l.id
                        where l.meeting = :meeting group by l.id order by l.recorded_at, l.id""", Tuple.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(row -> view((Tuple) row))
                .toList();
    }

    /** An entry with its number on the list. */
    record Numbered(int number, InvitationEntry entry) {}

    /** The entries of a list behind one of them. */
    List<Numbered> entries(UUID list, int after, int limit) {
        return entities.createNativeQuery("""
                        select number, state, organization, mailbox, language, person, basis
                        from invitation_entry where list = :list and number > :after order by number limit :limit""", Tuple.class)
                .setParameter("list", list)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultStream()
                .map(row -> new Numbered(((Tuple) row).get("number", Integer.class), entry((Tuple) row)))
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

    private InvitationListView view(Tuple row) {
        return new InvitationListView(
                row.get("id", UUID.class),
                row.get("meeting", String.class),
                row.get("name", String.class),
                row.get("vip", Boolean.class),
                row.get("entries", Long.class),
                read(row.get("drawn_from", String.class)));
    }

    private static InvitationEntry entry(Tuple row) {
        return new InvitationEntry(
                row.get("state", String.class),
                row.get("organization", UUID.class),
                row.get("mailbox", String.class),
                row.get("language", String.class),
                row.get("person", String.class),
                row.get("basis", String.class));
    }

    private String written(Audience audience) {
        try {
            return json.writeValueAsString(audience);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An audience could not be written", e);
        }
    }

    private @Nullable Audience read(@Nullable String audience) {
        try {
            return audience == null ? null : json.readValue(audience, Audience.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An audience could not be read", e);
        }
    }
}
