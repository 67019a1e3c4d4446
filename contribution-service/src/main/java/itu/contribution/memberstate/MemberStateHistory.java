package itu.contribution.memberstate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;

/** What this service knew of Member States at an instant. Entries are added, never changed. */
@ApplicationScoped
public class MemberStateHistory {
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    MemberStateHistory(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** The entries known at an instant, in the order of the States' codes. */
    public List<KnownMemberState> knownAt(Instant instant) {
        return entities.unwrap(Session.class).createNativeQuery("""
                        select distinct on (iso3) iso3, cast(names as text), itud_region from member_state_version
                        where known_at <= ?1 order by iso3, sequence desc""", Object[].class).setParameter(1, instant).stream()
                .map(row -> new KnownMemberState((String) row[0], names((String) row[1]), (String) row[2]))
                .toList();
    }

    /** LDC, LLDC and SIDS of each State that had any of them on a day, by its code, as known at an instant. */
    public Map<String, Set<String>> statusesOn(LocalDate day, Instant knownAt) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery("""
                        select told.member_state, status ->> 'status'
                        from (select distinct on (member_state) member_state, statuses from development_status_version
                              where known_at <= ?2 order by member_state, sequence desc) told,
                             jsonb_array_elements(told.statuses) status
                        where coalesce(cast(status ->> 'from' as date) <= ?1, true)
                          and coalesce(cast(status ->> 'to' as date) > ?1, true)""", Object[].class)
                .setParameter(1, day)
                .setParameter(2, knownAt)
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        TreeMap::new,
                        Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    void keep(MemberStateProjector.Entry entry, long sequence, Instant knownAt) {
        entities.createNativeQuery("""
                        insert into member_state_version (iso3, sequence, names, itud_region, known_at)
                        values (?1, ?2, cast(?3 as jsonb), ?4, ?5) on conflict do nothing""")
                .setParameter(1, entry.memberState())
                .setParameter(2, sequence)
                .setParameter(3, text(entry.names()))
                .setParameter(4, entry.itudRegion())
                .setParameter(5, knownAt)
                .executeUpdate();
    }

    void keep(MemberStateProjector.Statuses told, long sequence, Instant knownAt) {
        entities.createNativeQuery("""
                        insert into development_status_version (member_state, sequence, statuses, known_at)
                        values (?1, ?2, cast(?3 as jsonb), ?4) on conflict do nothing""")
                .setParameter(1, told.memberState())
                .setParameter(2, sequence)
                .setParameter(3, text(told.statuses()))
                .setParameter(4, knownAt)
                .executeUpdate();
    }

    private Map<String, String> names(String written) {
        try {
            return json.readValue(written, NAMES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The names on record are no JSON", e);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
