-- Adds nine copies of the register of organizations to itself: numbers moved on by :listed for each copy, new ids that are as
-- far apart in time as imports would be. Words are filled by the triggers; the search for duplicates is none of the reads' business.
\set ON_ERROR_STOP on

create function pg_temp.moved(id uuid, copy int) returns uuid language sql immutable as $$
    select (lpad(to_hex(('x' || substr(id::text, 1, 8))::bit(32)::bigint + copy * 16), 8, '0') || substr(id::text, 9))::uuid
$$;

alter table organization disable trigger note_duplicate_check_of_new;

create temporary table original as
select o.*, substr(external_key, 2)::int as own_number from organization o where source = 'bench';
create temporary table copies as select generate_series(1, 9) as copy;

insert into organization (id, version, names, acronym, country, kind, segment, website, parent, group_headquarters, source,
                          external_key, synthetic, facts, search_text, recorded_at)
select pg_temp.moved(id, copy), version, replace(names::text, own_number::text, moved_number)::jsonb,
       replace(acronym, own_number::text, moved_number), country, kind, segment, replace(website, own_number::text, moved_number),
       pg_temp.moved(parent, copy), group_headquarters, source, 'O' || lpad(moved_number, 8, '0'), synthetic, facts,
       replace(search_text, own_number::text, moved_number), recorded_at
from original cross join copies cross join lateral (select (own_number + copy * :listed)::text as moved_number) n
order by copy, id;

insert into membership (id, version, organization, category, sector, study_group, member_state)
select pg_temp.moved(m.id, copy), m.version, pg_temp.moved(m.organization, copy), category, sector, study_group, member_state
from membership m join original o on o.id = m.organization cross join copies order by copy, m.id;

insert into membership_fact (id, membership, number, kind, effective_on, until, state, units, provision, reference, reason,
                             recorded_at, recorded_by, retracted_at)
select pg_temp.moved(f.id, copy), pg_temp.moved(f.membership, copy), f.number, f.kind, f.effective_on, f.until, f.state, f.units,
       f.provision, f.reference, f.reason, f.recorded_at, f.recorded_by, f.retracted_at
from membership_fact f join membership m on m.id = f.membership join original o on o.id = m.organization cross join copies
order by copy, f.id;

insert into membership_period (id, membership, organization, category, sector, member_state, state, valid_from, valid_to,
                               recorded_at, superseded_at)
select pg_temp.moved(p.id, copy), pg_temp.moved(p.membership, copy), pg_temp.moved(p.organization, copy), p.category, p.sector,
       p.member_state, p.state, p.valid_from, p.valid_to, p.recorded_at, p.superseded_at
from membership_period p join original o on o.id = p.organization cross join copies
order by copy, p.id;

alter table organization enable trigger note_duplicate_check_of_new;
