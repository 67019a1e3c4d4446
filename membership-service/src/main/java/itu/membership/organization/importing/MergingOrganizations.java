package itu.membership.organization.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import itu.membership.bulk.Chunk;
import itu.membership.bulk.Outcome;
import itu.membership.bulk.Outcomes;
import itu.membership.organization.OrganizationCorrected;
import itu.membership.organization.Organizations;

/**
 * Writes a chunk of rows in one statement: the entries, and what the audit says of each. Its answer names every row and what
 * became of it; the changes among them are told in events of many entries.
 */
@ApplicationScoped
class MergingOrganizations {
    private static final int FETCHED = 500;

    /**
     * "offset 0" keeps the look-ups look-ups: joined at will, each chunk might read the whole register, or a register that
     * the planner takes for empty once for each row. For the same reason a changed entry is written at the place where it was
     * found; one that moved meanwhile is missed there, which {@link #requireAll} notices.
     */
    private static final String JUDGED = """
            with judged as materialized (
                select s.line, s.source, s.external_key, s.names, s.acronym, s.country, s.kind, s.segment, s.website,
                       p.id as parent, s.group_headquarters, s.synthetic, s.search_text, coalesce(o.id, s.id) as id,
                       o.place,
                       case when o.id is null then 0 else o.version + 1 end as version, o.sector_member_number,
                       case when o.id is null then 'CREATED'
                            when (o.names, o.acronym, o.country, o.kind, o.segment, o.website, o.parent, o.group_headquarters,
                                  o.synthetic)
                                is distinct from
                                 (s.names, s.acronym, s.country, s.kind, s.segment, s.website, p.id, s.group_headquarters,
                                  s.synthetic) then 'UPDATED'
                            else 'UNCHANGED' end as outcome,
                       o.names as old_names, o.acronym as old_acronym, o.country as old_country, o.kind as old_kind,
                       o.segment as old_segment, o.website as old_website, o.parent as old_parent,
                       o.group_headquarters as old_headquarters, o.synthetic as old_synthetic
                from %s s
                left join lateral (select organization.*, ctid as place from organization
                                   where source = s.source and external_key = s.external_key offset 0) as o on true
                left join lateral (select id from organization
                                   where source = s.source and external_key = s.parent_key offset 0) as p on true
                where s.level = ? and s.faults is null and s.line > ? and s.line <= ?
            )""";

    /** The entry as it came need not stand in the audit twice: it is the row, or what a later change found before it. */
    private static final String WRITTEN = """
            , made as (
                insert into organization (id, version, names, acronym, country, kind, segment, website, parent,
                                          group_headquarters, source, external_key, synthetic, search_text, recorded_at)
                select id, 0, names, acronym, country, kind, segment, website, parent, group_headquarters, source,
                       external_key, synthetic, search_text, ?
                from judged where outcome = 'CREATED'
            ), changed as (
                update organization o
                set version = j.version, names = j.names, acronym = j.acronym, country = j.country, kind = j.kind,
                    segment = j.segment, website = j.website, parent = j.parent,
                    group_headquarters = j.group_headquarters, synthetic = j.synthetic, search_text = j.search_text
                from judged j
                where j.outcome = 'UPDATED' and o.ctid = j.place and o.version = j.version - 1
                returning o.id
            ), audited as (
                insert into audit (at, actor, action, subject_type, subject, before, after, correlation_id)
                select ?, ?, case outcome when 'CREATED' then 'organization-imported' else 'organization-corrected' end,
                       'organization', id::text,
                       case outcome when 'UPDATED' then jsonb_strip_nulls(jsonb_build_object('names', old_names,
                           'acronym', old_acronym, 'country', old_country, 'kind', old_kind, 'segment', old_segment,
                           'website', old_website, 'parent', old_parent, 'groupHeadquarters', old_headquarters,
                           'synthetic', old_synthetic))::text end,
                       case outcome when 'UPDATED' then jsonb_strip_nulls(jsonb_build_object('import', ?, 'line', line,
                           'names', names, 'acronym', acronym, 'country', country, 'kind', kind, 'segment', segment,
                           'website', website, 'parent', parent, 'groupHeadquarters', group_headquarters,
                           'synthetic', synthetic))::text
                           else format('{"import":"%%s","line":%%s}', ?, line) end, ?
                from judged where outcome <> 'UNCHANGED'
            )""";

    private static final String ANSWER = """

            select line, outcome, %s as written,
                   case when outcome <> 'UNCHANGED' then id end as id, version, sector_member_number,
                   case when outcome <> 'UNCHANGED' then names::text end as names, acronym, country, kind, segment, website,
                   parent, group_headquarters, synthetic
            from judged order by line""";

    private final Organizations organizations;
    private final OrganizationImportEvents events;
    private final Event<OrganizationCorrected> corrections;

    MergingOrganizations(
            Organizations organizations, OrganizationImportEvents events, Event<OrganizationCorrected> corrections) {
        this.organizations = organizations;
        this.events = events;
        this.corrections = corrections;
    }

    void merge(Connection connection, Chunk chunk, Outcomes outcomes) throws SQLException {
        try (var settings = connection.createStatement()) {
            settings.execute("set local enable_seqscan = off; set local work_mem = '64MB'");
        }
        var sql = JUDGED.formatted(chunk.table())
                + (chunk.dryRun()
                        ? ANSWER.formatted("0")
                        : WRITTEN.formatted() + ANSWER.formatted("(select count(*) from changed)"));
        var numbered = new ArrayList<UUID>();
        try (var merge = connection.prepareStatement(sql)) {
            merge.setFetchSize(FETCHED);
            fill(merge, chunk);
            try (var row = merge.executeQuery();
                    var told = events.of(chunk)) {
                while (row.next()) {
                    var outcome = Outcome.valueOf(row.getString("outcome"));
                    outcomes.add(row.getLong("line"), outcome);
                    if (outcome != Outcome.UNCHANGED && !chunk.dryRun()) {
                        told.add(OrganizationImportEvents.entry(row, outcome));
                        if (outcome == Outcome.UPDATED && row.getObject("sector_member_number") != null) {
                            numbered.add(row.getObject("id", UUID.class));
                        }
                    }
                    if (row.isLast() && !chunk.dryRun()) {
                        requireAll(row, outcomes);
                    }
                }
            }
        }
        tellSectorMembers(numbered);
    }

    private static void fill(PreparedStatement merge, Chunk chunk) throws SQLException {
        merge.setInt(1, chunk.level());
        merge.setLong(2, chunk.after());
        merge.setLong(3, chunk.last());
        if (chunk.dryRun()) {
            return;
        }
        var at = chunk.at().atOffset(ZoneOffset.UTC);
        merge.setObject(4, at);
        merge.setObject(5, at);
        merge.setString(6, chunk.by());
        merge.setString(7, chunk.operation().toString());
        merge.setString(8, chunk.operation().toString());
        merge.setString(9, chunk.correlationId());
    }

    /** An entry that somebody corrected between its judging and its writing: the chunk is judged anew. */
    private static void requireAll(ResultSet row, Outcomes outcomes) throws SQLException {
        if (row.getInt("written") != outcomes.count(Outcome.UPDATED)) {
            throw new IllegalStateException("An organization of the chunk was corrected meanwhile");
        }
    }

    private void tellSectorMembers(List<UUID> numbered) {
        for (var id : numbered) {
            corrections.fire(new OrganizationCorrected(organizations.held(id)));
        }
    }
}
