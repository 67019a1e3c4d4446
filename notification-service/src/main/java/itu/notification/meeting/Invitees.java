package itu.notification.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Finds where those are written to who have answered an invitation: where the invitation went, or to the office that answers for them. */
@ApplicationScoped
class Invitees {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};
    private static final String OF_STATES = "DECLARATION_FOCAL_POINT";
    private static final String OF_ORGANIZATIONS = "MEMBERSHIP_FOCAL_POINT";
    private static final String ENGLISH = "en";

    private final EntityManager entities;
    private final ObjectMapper json;

    Invitees(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Who has answered, in the order of their codes; all, or one. */
    List<Invitee> answered(String meeting, @Nullable String addressee) {
        return entities.createNativeQuery("""
                        select a.addressee, r.role, r.mailbox, r.language, e.language as listed, o.names::text as names
                        from (select distinct addressee from invitation_answer
                              where meeting = :meeting and (cast(:addressee as text) is null or addressee = :addressee)) a
                        left join lateral (
                            select r.role, r.mailbox, r.language
                            from recipient r join campaign c on c.id = r.campaign
                            where r.addressee = a.addressee and c.reply ->> 'kind' = 'INVITATION'
                              and c.reply ->> 'reference' = :meeting
                            order by r.step desc, r.number limit 1) r on true
                        left join lateral (
                            select e.language from invitation_list l join invitation_entry e on e.list = l.id
                            where l.meeting = :meeting and lower(e.mailbox) = lower(a.addressee) limit 1) e on true
                        left join organization o on o.id::text = a.addressee
                        order by a.addressee""", Tuple.class)
                .setParameter("meeting", meeting)
                .setParameter("addressee", addressee)
                .getResultStream()
                .map(row -> invitee((Tuple) row))
                .toList();
    }

    private Invitee invitee(Tuple row) {
        var addressee = row.get("addressee", String.class);
        @Nullable String role = row.get("role", String.class);
        @Nullable String mailbox = row.get("mailbox", String.class);
        @Nullable String language = row.get("language", String.class);
        var names = names(addressee, row.get("names", String.class));
        if (addressee.indexOf('@') >= 0) {
            @Nullable String listed = row.get("listed", String.class);
            return new Invitee(
                    addressee,
                    null,
                    addressee,
                    Objects.requireNonNullElse(language == null ? listed : language, ENGLISH),
                    names);
        }
        if (role == null && mailbox != null) {
            return new Invitee(addressee, null, mailbox, language, names);
        }
        var usual = addressee.length() == 3 ? OF_STATES : OF_ORGANIZATIONS;
        return new Invitee(addressee, role == null ? usual : role, null, null, names);
    }

    private Map<String, String> names(String addressee, @Nullable String told) {
        try {
            return told == null ? Map.of(ENGLISH, addressee) : json.readValue(told, NAMES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The names of an organization could not be read", e);
        }
    }
}
