package itu.membership.membership.importing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.membership.bulk.Chunk;
import itu.membership.bulk.Outcome;
import itu.membership.bulk.Outcomes;
import itu.membership.membership.Category;
import itu.membership.membership.Memberships;
import itu.membership.membership.NewFact;
import itu.membership.membership.RecordingFacts;
import itu.membership.membership.rules.FactKind;

/**
 * Writes a chunk of rows: new memberships in one statement, with their facts, derived states and audit; what is new about known
 * ones fact by fact, as if it had been entered by hand.
 */
@ApplicationScoped
class MergingMemberships {
    private static final int FETCHED = 500;

    /** As {@link itu.membership.membership.Admitting} does, so that nobody admits the same organization meanwhile. */
    private static final String HOLD = """
            select o.id from %s s join organization o on o.source = s.source and o.external_key = s.organization_key
            where s.level = ? and s.faults is null and s.line > ? and s.line <= ?
            order by o.id for no key update of o""";

    /**
     * "offset 0" keeps the look-ups look-ups, each by the key that is selective: planned at will while the statistics know
     * nothing of the chunk before, each row might read every membership of its category.
     */
    private static final String JUDGED = """
            with known as materialized (
                select s.*, o.id as organization, o.names, o.group_headquarters, m.id as known, m.known_state, m.known_units,
                       m.known_activation, m.known_end,
                       exists (select from (select * from membership where organization = o.id offset 0) as x
                               cross join lateral (select valid_from, valid_to from membership_period
                                                   where membership = x.id and superseded_at is null offset 0) as p
                               where x.category = s.category and x.sector is not distinct from s.sector
                                   and x.study_group is not distinct from s.study_group
                                   and daterange(p.valid_from, p.valid_to) && daterange(s.admitted_on, s.ended_on)) as held
                from %1$s s
                left join lateral (select * from organization
                                   where source = s.source and external_key = s.organization_key offset 0) as o on true
                left join lateral (
                    select x.id, x.member_state as known_state, f.*
                    from (select * from membership where organization = o.id offset 0) as x
                    cross join lateral (
                        select min(units) filter (where kind = 'ADMITTED') as known_units,
                               min(effective_on) filter (where kind = 'ADMITTED') as known_admission,
                               min(effective_on) filter (where kind in ('ACTIVATED', 'EXEMPTED')) as known_activation,
                               min(effective_on) filter (where kind in ('DENOUNCED', 'EXCLUDED', 'UPGRADED')) as known_end
                        from membership_fact where membership = x.id and retracted_at is null) as f
                    where x.category = s.category and x.sector is not distinct from s.sector
                        and x.study_group is not distinct from s.study_group and f.known_admission = s.admitted_on
                    limit 1) as m on true
                where s.level = ? and s.faults is null and s.line > ? and s.line <= ?
            ), judged as materialized (
                select *,
                       case when organization is null then '["organization_key", "unknown-organization"]'::jsonb
                            when known is null and held then '["admitted_on", "held-already"]'
                            when known is null then null
                            when known_state <> member_state then '["member_state", "contradicts-record"]'
                            when units is not null and units is distinct from known_units
                                then '["units", "contradicts-record"]'
                            when activated_on <> known_activation then '["activated_on", "contradicts-record"]'
                            when ended_on <> known_end then '["ended_on", "contradicts-record"]' end as fault
                from known
            ), settled as materialized (
                select *,
                       case when fault is not null then 'REFUSED' when known is null then 'CREATED'
                            when (activated_on is not null and known_activation is null)
                                or (ended_on is not null and known_end is null) then 'UPDATED'
                            else 'UNCHANGED' end as outcome
                from judged
            ), refused as (
                update %1$s t
                set faults = jsonb_build_array(s.fault || jsonb_build_array(case s.fault ->> 0
                    when 'organization_key' then s.organization_key when 'admitted_on' then s.admitted_on::text
                    when 'member_state' then s.member_state when 'units' then s.units
                    when 'activated_on' then s.activated_on::text else s.ended_on::text end))
                from settled s where s.line = t.line and s.outcome = 'REFUSED'
            )""";

    private static final String WRITTEN = """
            , numbered as (
                update organization o
                set sector_member_number = coalesce(o.sector_member_number, nextval('sector_member_number')::int),
                    facts = o.facts + new.memberships, version = o.version + 1
                from (select organization, count(*) as memberships from settled
                      where outcome = 'CREATED' and category = 'SECTOR_MEMBER' group by organization) as new
                where o.id = new.organization
                returning o.id, o.sector_member_number, o.facts - new.memberships as facts
            ), made as (
                insert into membership (id, version, organization, category, sector, study_group, member_state)
                select id, 1 + (activated_on is not null)::int + (ended_on is not null)::int, organization, category, sector,
                       study_group, member_state
                from settled where outcome = 'CREATED'
            ), happened as (
                insert into membership_fact (id, membership, number, kind, effective_on, units, reference, recorded_at,
                                             recorded_by)
                select uuidv7(), id, row_number() over (partition by id order by place), kind, day, units, reference, ?, ?
                from (select s.id, f.place, f.kind, f.day, f.units, f.reference
                      from settled s cross join lateral (values
                          (1, 'ADMITTED', s.admitted_on, s.units, null),
                          (2, case s.category when 'EXEMPT_ORGANIZATION' then 'EXEMPTED' else 'ACTIVATED' end,
                              s.activated_on, null, null),
                          (3, 'DENOUNCED', s.ended_on, null, s.end_reference)) as f (place, kind, day, units, reference)
                      where s.outcome = 'CREATED' and f.day is not null) as fact
            ), derived as (
                insert into membership_period (id, membership, organization, category, sector, member_state, state, valid_from,
                                               valid_to, recorded_at)
                select uuidv7(), s.id, s.organization, s.category, s.sector, s.member_state, p.value ->> 'state',
                       (p.value ->> 'from')::date, (p.value ->> 'to')::date, ?
                from settled s cross join lateral jsonb_array_elements(s.states) as p
                where s.outcome = 'CREATED'
            ), audited as (
                insert into audit (at, actor, action, subject_type, subject, after, correlation_id)
                select ?, ?, 'membership-imported', 'membership', id::text,
                       jsonb_strip_nulls(jsonb_build_object('import', ?, 'line', line, 'organization', organization,
                           'category', category, 'sector', sector, 'studyGroup', study_group, 'memberState', member_state,
                           'units', units, 'admittedOn', admitted_on, 'activatedOn', activated_on, 'endedOn', ended_on,
                           'endReference', end_reference))::text, ?
                from settled where outcome = 'CREATED'
            )
            select s.line, s.outcome, coalesce(s.known, s.id) as id, s.organization, s.names::text, s.group_headquarters,
                   s.category, s.sector, s.study_group, s.member_state, s.units, s.admitted_on, s.activated_on, s.ended_on,
                   s.end_reference, s.states::text, s.known_activation, s.known_end, n.sector_member_number,
                   n.facts + row_number() over (partition by s.organization, s.category, s.outcome order by s.line) as sequence
            from settled s left join numbered n on n.id = s.organization
            order by s.line""";

    private static final String ANSWER = " select line, outcome from settled order by line";

    private final Memberships memberships;
    private final RecordingFacts recording;
    private final MembershipImportEvents events;

    MergingMemberships(Memberships memberships, RecordingFacts recording, MembershipImportEvents events) {
        this.memberships = memberships;
        this.recording = recording;
        this.events = events;
    }

    void merge(Connection connection, Chunk chunk, Outcomes outcomes) throws SQLException {
        try (var settings = connection.createStatement()) {
            settings.execute("set local enable_seqscan = off; set local work_mem = '64MB'");
        }
        hold(connection, chunk);
        var sql = JUDGED.formatted(chunk.table()) + (chunk.dryRun() ? ANSWER : WRITTEN);
        var additions = new ArrayList<Addition>();
        try (var merge = connection.prepareStatement(sql)) {
            merge.setFetchSize(FETCHED);
            fill(merge, chunk);
            try (var row = merge.executeQuery();
                    var told = events.of(chunk)) {
                while (row.next()) {
                    var outcome = Outcome.valueOf(row.getString("outcome"));
                    outcomes.add(row.getLong("line"), outcome);
                    if (!chunk.dryRun() && outcome == Outcome.CREATED) {
                        told.add(row);
                    } else if (!chunk.dryRun() && outcome == Outcome.UPDATED) {
                        additions.add(Addition.read(row));
                    }
                }
            }
        }
        additions.forEach(this::record);
    }

    private static void hold(Connection connection, Chunk chunk) throws SQLException {
        if (chunk.dryRun()) {
            return;
        }
        try (var hold =
                connection.prepareStatement("select count(*) from (" + HOLD.formatted(chunk.table()) + ") as held")) {
            hold.setInt(1, chunk.level());
            hold.setLong(2, chunk.after());
            hold.setLong(3, chunk.last());
            hold.executeQuery().close();
        }
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
        merge.setString(5, chunk.by());
        merge.setObject(6, at);
        merge.setObject(7, at);
        merge.setString(8, chunk.by());
        merge.setString(9, chunk.operation().toString());
        merge.setString(10, chunk.correlationId());
    }

    /** What a row adds to a membership on record. */
    private record Addition(
            UUID membership,
            Category category,
            @Nullable LocalDate activated,
            @Nullable LocalDate ended,
            @Nullable String reference) {
        static Addition read(ResultSet row) throws SQLException {
            return new Addition(
                    row.getObject("id", UUID.class),
                    Category.valueOf(row.getString("category")),
                    row.getObject("known_activation") == null ? row.getObject("activated_on", LocalDate.class) : null,
                    row.getObject("known_end") == null ? row.getObject("ended_on", LocalDate.class) : null,
                    row.getString("end_reference"));
        }
    }

    private void record(Addition addition) {
        if (addition.activated() != null) {
            recording.record(
                    memberships.held(addition.membership()),
                    NewFact.of(MembershipJudge.beginning(addition.category()), addition.activated()));
        }
        if (addition.ended() != null) {
            recording.record(
                    memberships.held(addition.membership()),
                    NewFact.of(FactKind.DENOUNCED, addition.ended()).reference(addition.reference()));
        }
    }
}
