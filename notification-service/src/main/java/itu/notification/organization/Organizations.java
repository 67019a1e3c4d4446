package itu.notification.organization;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.notification.organization.OrganizationTold.Entry;

/** The organizations this service has heard of. */
@ApplicationScoped
class Organizations {
    private final EntityManager entities;
    private final ObjectMapper json;

    Organizations(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Enters entries, each unless a newer one of the same organization is held. */
    void enter(List<Entry> entries) {
        entities.createNativeQuery("""
                        insert into organization as held (id, names, country, kind, sequence)
                        select distinct on (told.organization) told.organization, told.names, told.country, told.kind, told.version
                        from jsonb_to_recordset(cast(:entries as jsonb))
                             as told (organization uuid, version bigint, names jsonb, country text, kind text)
                        order by told.organization, told.version desc
                        on conflict (id) do update
                        set names = excluded.names, country = excluded.country, kind = excluded.kind,
                            sequence = excluded.sequence
                        where held.sequence < excluded.sequence""")
                .setParameter("entries", written(entries))
                .executeUpdate();
    }

    /** Makes an organization an alias of another, or one of its own again, unless something newer is known of it. */
    void merge(UUID organization, @Nullable UUID into, long sequence) {
        // Two merges of one chain must not miss each other.
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('organization_alias'))) locked")
                .getSingleResult();
        var changed = entities.createNativeQuery("""
                        insert into organization_alias as held (organization, merged_into, canonical, sequence)
                        values (:organization, cast(:into as uuid), :organization, :sequence)
                        on conflict (organization) do update
                        set merged_into = excluded.merged_into, sequence = excluded.sequence
                        where held.sequence < excluded.sequence""")
                .setParameter("organization", organization)
                .setParameter("into", into == null ? null : into.toString())
                .setParameter("sequence", sequence)
                .executeUpdate();
        if (changed > 0) {
            follow(organization);
        }
    }

    /** Finds anew who stands for an organization and for all that lead to it. */
    private void follow(UUID organization) {
        entities.createNativeQuery("""
                        with recursive below (organization) as (
                            select cast(:organization as uuid)
                            union
                            select a.organization from organization_alias a join below b on a.merged_into = b.organization
                        ), up (organization, reached) as (
                            select b.organization, b.organization from below b
                            union
                            select u.organization, a.merged_into
                            from up u join organization_alias a on a.organization = u.reached
                            where a.merged_into is not null
                        )
                        update organization_alias x set canonical = u.reached
                        from up u
                        where u.organization = x.organization
                          and not exists (select from organization_alias a
                                          where a.organization = u.reached and a.merged_into is not null)""")
                .setParameter("organization", organization)
                .executeUpdate();
    }

    private String written(List<Entry> entries) {
        try {
            return json.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
